// The search dialog. It is loaded when a reader searches for the first time, and so is the index.
let dialog, input, list, status, engine;
let round = 0;

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const build = () => {
  input = make("input", {
    type: "search",
    id: "search-input",
    placeholder: "Search the guide",
    autocomplete: "off",
    spellcheck: false,
  });
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-controls", "search-results");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-label", "Search the guide");
  list = make("div", { id: "search-results" });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Sections that were found");
  status = make("p", { className: "search-status", role: "status" });
  const close = make("button", { type: "button", className: "bar-button", textContent: "Close" });
  close.addEventListener("click", () => dialog.close());
  const keys = make("p", { className: "search-keys" });
  keys.append(
    make("kbd", { textContent: "↑" }), make("kbd", { textContent: "↓" }), " choose ",
    make("kbd", { textContent: "Enter" }), " open ", make("kbd", { textContent: "Esc" }), " close"
  );
  dialog = make(
    "dialog", { className: "search" },
    make("div", { className: "search-bar" }, input, close), status, list, keys
  );
  dialog.setAttribute("aria-label", "Search");
  document.body.append(dialog);
  input.addEventListener("input", () => find(input.value));
  input.addEventListener("keydown", steer);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[role=option]")) dialog.close();
  });
};

const options = () => [...list.querySelectorAll("[role=option]")];

const choose = (option) => {
  for (const other of options()) other.setAttribute("aria-selected", String(other === option));
  if (!option) return input.removeAttribute("aria-activedescendant");
  input.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
};

const steer = (event) => {
  const found = options();
  const now = found.findIndex((option) => option.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    if (found.length) choose(found[(now + step + found.length) % found.length]);
  } else if (event.key === "Enter" && !event.isComposing) {
    event.preventDefault();
    (found[now] ?? found[0])?.click();
  }
};

// Pagefind marks what it found; the rest of an excerpt is text.
const excerpt = (html) => {
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  const line = make("span", { className: "search-excerpt" });
  for (const node of parsed.childNodes)
    line.append(
      node.nodeName === "MARK" ? make("mark", { textContent: node.textContent }) : node.textContent
    );
  return line;
};

const show = (pages) => {
  const groups = [];
  let number = 0;
  for (const page of pages) {
    const label = make("p", { className: "search-page", textContent: page.meta.title });
    label.id = `search-page-${groups.length}`;
    const group = make("div", {}, label);
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", label.id);
    const sections = page.sub_results.length ? page.sub_results : [page];
    for (const section of sections.slice(0, 4)) {
      const title = make("span", {
        className: "search-title",
        textContent: (section.title ?? page.meta.title).replace(/[\s#]+$/, ""),
      });
      const option = make("a", { href: section.url, id: `search-option-${number++}` });
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.tabIndex = -1;
      option.append(title, excerpt(section.excerpt));
      group.append(option);
    }
    groups.push(group);
  }
  list.replaceChildren(...groups);
  input.setAttribute("aria-expanded", String(number > 0));
  choose(options()[0]);
};

const find = async (text) => {
  const mine = ++round;
  if (!text.trim()) {
    status.textContent = "";
    return show([]);
  }
  try {
    const search = await (await engine).debouncedSearch(text, {}, 120);
    if (!search || mine !== round) return;
    const pages = await Promise.all(search.results.slice(0, 8).map((result) => result.data()));
    if (mine !== round) return;
    const count = search.results.length;
    status.textContent =
      count === 0 ? `Nothing was found for “${text}”` : `${count} ${count === 1 ? "page" : "pages"}`;
    show(pages);
  } catch {
    status.textContent =
      "The search index could not be loaded. The host may forbid WebAssembly: docs/DEPLOY.md of guidegen says what it has to allow.";
  }
};

export const openSearch = (address) => {
  if (!dialog) build();
  engine ??= import(address).then(async (pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  engine.catch(() => {});
  if (!dialog.open) dialog.showModal();
  input.select();
};
