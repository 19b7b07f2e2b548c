// Keeps a page of `guidegen serve` up to date. It is part of the preview only, never of a built site.
(() => {
  const script = document.currentScript;
  const base = new URL(".", script.src);
  const shown = {
    page: script.dataset.page,
    styles: script.dataset.styles,
    assets: script.dataset.assets,
  };
  const place = "guidegen-place";
  const overlayId = "guidegen-problems";
  let dismissed = "";
  let source = null;

  // Where the reader was before the page was loaded again.
  const restore = () => {
    const saved = sessionStorage.getItem(place);
    if (!saved) return;
    sessionStorage.removeItem(place);
    const { path, x, y } = JSON.parse(saved);
    if (path === location.pathname) window.scrollTo({ left: x, top: y, behavior: "instant" });
  };

  const reload = () => {
    const saved = { path: location.pathname, x: window.scrollX, y: window.scrollY };
    sessionStorage.setItem(place, JSON.stringify(saved));
    location.reload();
  };

  // The new sheet is loaded beside the old one, so that the page is never without.
  const swapStyles = (version) => {
    shown.styles = version;
    for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
      const address = new URL(old.href);
      if (address.origin !== location.origin || address.pathname.startsWith(base.pathname)) continue;
      address.searchParams.set("guidegen", version);
      const fresh = old.cloneNode();
      fresh.href = address.href;
      fresh.addEventListener("load", () => old.remove());
      fresh.addEventListener("error", () => fresh.remove());
      old.after(fresh);
    }
  };

  const element = (name, text) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    return made;
  };

  const overlayStyles = () => {
    if (document.getElementById(overlayId + "-styles")) return;
    const link = element("link");
    link.id = overlayId + "-styles";
    link.rel = "stylesheet";
    link.href = new URL("live.css", base).href;
    document.head.append(link);
  };

  const showProblems = (text, summary) => {
    document.getElementById(overlayId)?.remove();
    if (!text || text === dismissed) return;
    overlayStyles();
    const box = element("section");
    box.id = overlayId;
    box.setAttribute("role", "alert");
    box.setAttribute("aria-label", "Problems in the guide");
    const close = element("button", "Hide");
    close.type = "button";
    close.addEventListener("click", () => {
      dismissed = text;
      box.remove();
    });
    const list = element("pre", text);
    list.tabIndex = 0;
    box.append(element("h2", summary), close, list);
    document.body.append(box);
  };

  const update = (state) => {
    const isPage = state.page !== shown.page || state.assets !== shown.assets;
    if (isPage) return reload();
    if (state.styles !== shown.styles) swapStyles(state.styles);
    if (!state.problems) dismissed = "";
    showProblems(state.problems, state.summary);
  };

  const listen = () => {
    const address = new URL("events", base);
    address.searchParams.set("page", location.pathname);
    source = new EventSource(address);
    source.addEventListener("state", (event) => update(JSON.parse(event.data)));
  };

  // Browsers grant a host six connections: pages that nobody sees give theirs back.
  const follow = () => {
    source?.close();
    source = null;
    if (!document.hidden) listen();
  };

  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pagehide", () => source?.close());
  window.addEventListener("pageshow", (event) => event.persisted && follow());
  window.addEventListener("load", restore);
  follow();
})();
