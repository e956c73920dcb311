import { AppShell } from './components/app-shell/app-shell.ts';

/** Resolves when what stands in the document has been drawn; at once in a tab that nobody sees. */
function drawn(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

const shell = new AppShell();
// Until then the frame of index.html is to be seen. Should the page not load, the menu is still a way out.
void Promise.all([shell.open(), drawn()]).finally(() => document.querySelector('.frame')?.replaceWith(shell));
// The faces come after the first words, so that they do not compete with what draws these.
void drawn().then(() => import('./styles/fonts.css'));
