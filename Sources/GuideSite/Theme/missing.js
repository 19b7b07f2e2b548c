// On the page for addresses that are none: the chapters whose addresses are most like the one asked for.
(() => {
  const decoded = (path) => {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  };
  const pairs = (path) => {
    const words = decoded(path.replace(/\.html?$/, "")).toLowerCase();
    const letters = words.replace(/[^\p{L}\p{N}]+/gu, " ");
    return new Set([...letters].slice(1).map((letter, index) => letters[index] + letter));
  };
  const asked = pairs(location.pathname);
  // Twice the pairs of letters that both have, over all they have: Sørensen and Dice.
  const likeness = (link) => {
    const own = pairs(link.pathname);
    return (2 * [...asked].filter((pair) => own.has(pair)).length) / (asked.size + own.size);
  };
  const best = [...document.querySelectorAll(".sidebar-list a")]
    .map((link) => ({ link, value: likeness(link) }))
    .filter(({ value }) => value > 0.3)
    .sort((a, b) => b.value - a.value)
    .slice(0, 3);
  const suggestions = document.querySelector("[data-suggestions]");
  const list = document.createElement("ul");
  for (const { link } of best) {
    const name = [...link.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const suggestion = document.createElement("a");
    suggestion.href = link.href;
    suggestion.textContent = name.map((node) => node.textContent).join("").trim();
    list.append(document.createElement("li"));
    list.lastChild.append(suggestion);
  }
  suggestions.append(list);
  suggestions.hidden = best.length === 0;
})();
