/** Room between what is focused and the element, in px; chosen. */
const airPx = 24;

/**
 * Keeps what is scrolled to or focused clear of an element that sticks to an edge of the window (WCAG 2.4.11),
 * for as long as the element is there; the answer ends that.
 */
export function keepClearOf(element: HTMLElement, edge: 'Top' | 'Bottom'): () => void {
  const { style } = document.documentElement;
  const padding = `scrollPadding${edge}` as const;
  const observer = new ResizeObserver(() => {
    const isSticky = getComputedStyle(element).position === 'sticky';
    style[padding] = isSticky ? `${element.offsetHeight + airPx}px` : '';
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    style[padding] = '';
  };
}
