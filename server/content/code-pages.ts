import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';
import { codes } from '../../rubrics/index.ts';
import type { BilingualText } from '../../rubrics/turn.ts';
import { packageRoot } from '../package-root.ts';

/** A code as the app shows it: its name, its gist in a line, and its page as HTML. */
type CodePage = {
  readonly id: string;
  readonly version: number;
  readonly name: BilingualText;
  readonly gist: BilingualText;
  readonly html: BilingualText;
};
/** The pages by the code's id. */
export type CodePages = ReadonlyMap<string, CodePage>;

/**
 * Reads the page of every code (README.nl.md, README.en.md in its folder) and renders it.
 * @throws the file system's error, naming the file, when a page is missing
 */
export async function loadCodePages(): Promise<CodePages> {
  const pages = await Promise.all(
    codes.map(async ({ id, version, texts }): Promise<CodePage> => {
      const [nl, en] = await Promise.all([renderPage(id, 'nl'), renderPage(id, 'en')]);
      return { id, version, name: texts.name, gist: texts.gist, html: { nl, en } };
    }),
  );
  return new Map(pages.map((page) => [page.id, page]));
}

async function renderPage(code: string, language: 'nl' | 'en'): Promise<string> {
  const text = await readFile(join(packageRoot, 'rubrics', 'codes', code, `README.${language}.md`), 'utf8');
  return marked.parse(text, { async: false });
}
