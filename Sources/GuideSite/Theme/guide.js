// What a page can do with a script; it can be read without. Nothing is loaded that is not used.
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (name, properties) => Object.assign(document.createElement(name), properties);

  const status = make("p", { className: "visually-hidden", role: "status" });
  document.body.append(status);
  const say = (text) => {
    status.textContent = "";
    requestAnimationFrame(() => (status.textContent = text));
  };

  // A button says on itself that it has done its work.
  const answer = (button, text) => {
    button.dataset.done = "";
    say(text);
    setTimeout(() => delete button.dataset.done, 1600);
  };

  const copy = async (text, button) => {
    try {
      await navigator.clipboard.writeText(text);
      answer(button, "Copied");
    } catch {
      answer(button, "The browser does not let this page copy");
    }
  };

  // --- Light, dark, or as the system has it ---

  const schemeButton = document.querySelector("[data-scheme-button]");
  if (schemeButton && "schemeIsOpen" in root.dataset) {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const names = { light: "Light", dark: "Dark", auto: "Automatic" };
    const show = () => {
      const now = root.dataset.colorScheme ?? "auto";
      schemeButton.dataset.scheme = now;
      schemeButton.title = `Colours: ${names[now]}`;
      schemeButton.firstElementChild.textContent = `Colours: ${names[now]}`;
    };
    // From automatic to what the system does not show, to the other, and back.
    const next = () => {
      const first = dark.matches ? "light" : "dark";
      const now = root.dataset.colorScheme;
      if (!now) return first;
      return now === first ? (first === "dark" ? "light" : "dark") : null;
    };
    schemeButton.addEventListener("click", () => {
      const chosen = next();
      if (chosen) root.dataset.colorScheme = chosen;
      else delete root.dataset.colorScheme;
      try {
        if (chosen) localStorage.setItem("color-scheme", chosen);
        else localStorage.removeItem("color-scheme");
      } catch {
        // The choice then holds for this page alone.
      }
      show();
      say(schemeButton.title);
    });
    show();
    schemeButton.hidden = false;
  }

  // --- Code: what is copied is what one would type ---

  const typed = (pre) => {
    const code = pre.firstElementChild.cloneNode(true);
    const isConsole = code.querySelector(".tok-prompt");
    for (const part of all(".tok-prompt, .tok-output, .tok-deleted", code)) part.remove();
    const lines = code.textContent.split("\n");
    const kept = isConsole ? lines.filter((line) => line.trim()) : lines;
    return kept.join("\n").replace(/\n*$/, "\n");
  };

  for (const box of all(".code")) {
    const button = make("button", { type: "button", className: "copy", textContent: "Copy" });
    button.addEventListener("click", () => copy(typed(box.querySelector("pre")), button));
    box.append(button);
  }

  // --- Headings: a link to each, that copies its address ---

  for (const heading of all(".prose :is(h2, h3, h4)[id]")) {
    const link = make("a", { className: "anchor", href: `#${encodeURIComponent(heading.id)}` });
    link.setAttribute("aria-label", `Copy the address of “${heading.textContent.trim()}”`);
    link.addEventListener("click", () => copy(link.href, link));
    heading.append(link);
  }

  const markdown = document.querySelector("[data-copy-markdown]");
  if (markdown && location.protocol !== "file:") {
    const button = make("button", { type: "button", textContent: "Copy as Markdown" });
    button.addEventListener("click", async () => {
      const text = await fetch(markdown.href).then((response) => response.text());
      copy(text, button);
    });
    const item = make("li");
    item.append(button);
    markdown.parentElement.after(item);
  }

  // --- On this page: the section that is being read ---

  const contents = document.getElementById("contents");
  if (contents) {
    const links = new Map(
      all("a", contents).map((link) => [decodeURIComponent(link.hash.slice(1)), link])
    );
    const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    let current = null;
    const follow = () => {
      const line = innerHeight * 0.25;
      let read = null;
      for (const heading of headings) {
        if (heading.getBoundingClientRect().top > line) break;
        read = heading;
      }
      const isAtEnd = innerHeight + scrollY >= root.scrollHeight - 4;
      const link = links.get((isAtEnd ? headings.at(-1) : read)?.id);
      if (link === current) return;
      current?.removeAttribute("aria-current");
      link?.setAttribute("aria-current", "true");
      current = link;
      const box = contents.firstElementChild;
      if (link && box.scrollHeight > box.clientHeight)
        box.scrollTo({ top: link.offsetTop - box.clientHeight / 2 });
    };
    let isDue = false;
    addEventListener(
      "scroll",
      () => {
        if (isDue) return;
        isDue = true;
        requestAnimationFrame(() => {
          isDue = false;
          follow();
        });
      },
      { passive: true }
    );
    contents.addEventListener("click", (event) => {
      if (event.target.closest("a") && contents.matches(":popover-open")) contents.hidePopover();
    });
    follow();
  }

  // The chapter that is being read is in sight in a long list.
  const here = document.querySelector(".sidebar [aria-current]");
  const list = here?.closest(".sidebar-inner");
  if (list && list.scrollHeight > list.clientHeight)
    list.scrollTop = here.offsetTop - list.clientHeight / 2;

  // A section that has moved: the page shows the way without a script, too.
  const moveOn = () => {
    const asked = location.hash.slice(1);
    const section = all(".moved").find(({ id }) => asked === id || asked === encodeURIComponent(id));
    if (section) location.replace(section.firstElementChild.href);
  };
  addEventListener("hashchange", moveOn);
  moveOn();

  // --- Alternatives: a choice made once holds for all ---

  const name = (input) => document.querySelector(`label[for="${input.id}"]`)?.textContent;
  for (const input of all(".tabs > input")) {
    input.addEventListener("change", () => {
      const before = input.getBoundingClientRect().top;
      for (const other of all(".tabs > input"))
        if (other.name !== input.name && name(other) === name(input)) other.checked = true;
      scrollBy({ top: input.getBoundingClientRect().top - before, behavior: "instant" });
    });
  }

  // --- Figures: larger ---

  const enlarge = (figure) => {
    const dialog = make("dialog", { className: "zoom" });
    const place = make("div", { className: figure.className });
    const close = make("button", { type: "button", className: "bar-button", textContent: "Close" });
    const parts = [...figure.childNodes];
    dialog.setAttribute("aria-label", "Figure, enlarged");
    place.append(...parts);
    dialog.append(close, place);
    document.body.append(dialog);
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      figure.append(...parts);
      dialog.remove();
    });
    dialog.showModal();
  };

  for (const figure of all(".example-figure:has(svg)")) {
    const next = figure.nextElementSibling;
    const tools = next?.matches(".figure-tools") ? next : make("p", { className: "figure-tools" });
    const button = make("button", { type: "button", textContent: "Enlarge" });
    button.addEventListener("click", () => enlarge(figure));
    tools.prepend(button);
    if (tools !== next) figure.after(tools);
  }

  // --- Search ---

  const searchButton = document.querySelector("[data-search]");
  if (searchButton && location.protocol !== "file:") {
    const open = async () => {
      const address = new URL(`${document.body.dataset.root}search.js`, location.href);
      const { openSearch } = await import(address);
      openSearch(new URL("pagefind/pagefind.js", address));
    };
    searchButton.hidden = false;
    searchButton.addEventListener("click", open);
    addEventListener("keydown", (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      open();
    });
    if (/Mac|iP(hone|ad)/.test(navigator.platform))
      searchButton.querySelector("kbd").textContent = "⌘ K";
  }
})();
