/** A page by its element, with what the address says about it. */
export type Route = {
  readonly tag: string;
  readonly id: string | null;
  readonly load: () => Promise<unknown>;
};

type Definition = { readonly path: RegExp; readonly tag: string; readonly load: () => Promise<unknown> };

/** Every address of the client. A group in the path is the id of the talk or the code. */
const definitions: readonly Definition[] = [
  { path: /^\/$/, tag: 'choose-page', load: () => import('./pages/choose/choose-page.ts') },
  { path: /^\/talk\/([\w-]+)$/, tag: 'talk-page', load: () => import('./pages/talk/talk-page.ts') },
  {
    path: /^\/talk\/([\w-]+)\/debrief$/,
    tag: 'debrief-page',
    load: () => import('./pages/debrief/debrief-page.ts'),
  },
  { path: /^\/codes$/, tag: 'codes-page', load: () => import('./pages/codes/codes-page.ts') },
  { path: /^\/scoring$/, tag: 'scoring-page', load: () => import('./pages/scoring/scoring-page.ts') },
  { path: /^\/codes\/([\w-]+)$/, tag: 'code-page', load: () => import('./pages/code/code-page.ts') },
];

const notFound = { tag: 'not-found-page', load: () => import('./pages/not-found/not-found-page.ts') };

/** The page that belongs to a path such as "/talk/abc/debrief". */
export function findRoute(path: string): Route {
  for (const { path: pattern, tag, load } of definitions) {
    const match = pattern.exec(path.length > 1 ? path.replace(/\/$/, '') : path);
    if (match) return { tag, load, id: match[1] ?? null };
  }
  return { ...notFound, id: null };
}
