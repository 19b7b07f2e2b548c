// Light or dark as the reader chose it, before anything is drawn. Without a choice the system decides.
(() => {
  const root = document.documentElement;
  if (root.dataset.colorScheme) return;
  try {
    const chosen = localStorage.getItem("color-scheme");
    if (chosen === "light" || chosen === "dark") root.dataset.colorScheme = chosen;
  } catch {
    // A browser that stores nothing shows what the system says.
  }
  root.dataset.schemeIsOpen = "";
})();
