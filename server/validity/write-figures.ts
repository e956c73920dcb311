import { writeFileSync } from 'node:fs';
import type { ScoringQuality } from '../protocol/scoring-quality.ts';
import { figuresFile } from '../content/scoring-quality.ts';
import { corporaFolder } from './corpora.ts';
import { measureAgreement } from './measure-agreement.ts';
import { renderJson } from './render-json.ts';

// `node server/validity/write-figures.ts`: measures both languages and keeps the figures that the app shows.

function say(progress: string): void {
  process.stderr.write(`${progress}\n`);
}

const languages: ScoringQuality['languages'] = [];
for (const lang of ['nl', 'en'] as const) {
  const { mistakes: _mistakes, ...figures } = await measureAgreement({ folder: corporaFolder, lang, say });
  languages.push(figures);
}
writeFileSync(figuresFile, renderJson({ languages }));
process.stderr.write(`The figures are in ${figuresFile}\n`);
