/** Goes to another page of the client. */
export function goTo(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Tells of every change of address, and turns clicks on own links into such changes; the answer ends that. */
export function onNavigation(listener: () => void): () => void {
  addEventListener('click', followLink);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('click', followLink);
    removeEventListener('popstate', listener);
  };
}

function followLink(event: MouseEvent): void {
  const path = ownPathOf(event);
  if (path === null) return;
  event.preventDefault();
  goTo(path);
}

/** Where a click on a link leads within the client; null when the browser should handle it. */
function ownPathOf(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isPlain || event.defaultPrevented) return null;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (
    link === undefined ||
    link.origin !== location.origin ||
    link.target !== '' ||
    link.hasAttribute('download')
  ) {
    return null;
  }
  // A place on the same page is the browser's own business.
  if (link.hash !== '' && link.pathname === location.pathname) return null;
  return link.pathname + link.search;
}
