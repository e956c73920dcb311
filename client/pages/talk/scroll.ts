/** How far from the bottom still counts as being there, in px; chosen: about three lines. */
const nearPx = 96;

/** Whether the reader is at the end of the page, so that new words should come into view. */
export function isAtBottom(): boolean {
  const { scrollHeight } = document.documentElement;
  return innerHeight + scrollY >= scrollHeight - nearPx;
}

/** Brings the end of the page into view once it has been laid out; gently, unless the reader wants no motion. */
export function scrollToBottom(): void {
  requestAnimationFrame(() => {
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    scrollTo({ top: document.documentElement.scrollHeight, behavior });
  });
}
