// Runs before anything is drawn, as a script of its own that imports nothing: it says which words of the frame in
// index.html are to be seen. What is chosen here is the language of the interface from then on.
const root = document.documentElement;
root.lang = firstLanguage();
root.toggleAttribute('data-elsewhere', location.pathname !== '/');

/** What was chosen before, else what the browser asks for, else Dutch. */
function firstLanguage(): string {
  try {
    // As locale.ts keeps it.
    const chosen = localStorage.getItem('weerklank.language');
    if (chosen === 'nl' || chosen === 'en') return chosen;
  } catch {
    // The browser refuses storage (private mode, policy), so nothing was chosen.
  }
  const known = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'nl' || tag === 'en');
  return known ?? 'nl';
}
