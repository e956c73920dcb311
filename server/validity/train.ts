import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodedExample, learn, type Weights, weightsOf } from '../../rubrics/training/index.ts';
import { packageRoot } from '../package-root.ts';
import { corporaFolder } from './corpora.ts';
import { caseExamples, conversationExamples, ownExamples } from './examples.ts';

// `npm run train`: learns the weights of both languages anew and says what from.

function toLines(list: readonly unknown[]): string {
  return list.map((item) => JSON.stringify(item)).join(',\n');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function render({ version, recordings, heads, features }: Weights): string {
  return `{"version":${version},"recordings":${JSON.stringify(recordings)},\n"heads":[\n${toLines(heads)}\n],"features":[\n${toLines(features)}\n]}\n`;
}

function fingerprint(examples: readonly CodedExample[]): string {
  const hash = createHash('sha256');
  for (const { turn, labels } of examples) hash.update(JSON.stringify([turn, [...labels]]));
  return hash.digest('hex').slice(0, 12);
}

for (const lang of ['nl', 'en'] as const) {
  const sources = {
    'expert-coded conversations': conversationExamples(corporaFolder, lang),
    'own turns': ownExamples(lang),
    cases: caseExamples(lang),
  };
  for (const [name, examples] of Object.entries(sources)) {
    say(`${lang}: ${examples.length} turns of ${name} (${fingerprint(examples)})`);
  }
  const { version } = weightsOf(lang);
  const path = join('rubrics/acts/learned', `weights.${lang}.json`);
  const weights = learn(Object.values(sources).flat());
  const isSame = render({ ...weights, version }) === readFileSync(join(packageRoot, path), 'utf8');
  writeFileSync(join(packageRoot, path), render({ ...weights, version: isSame ? version : version + 1 }));
  const { heads, features } = weights;
  say(
    `${lang}: ${features.length} features for ${heads.length} heads, in ${path}${isSame ? ', as before' : ''}`,
  );
}

// In a process of its own, since this one still has the weights from before.
execFileSync(process.execPath, [join(import.meta.dirname, 'write-figures.ts')], { stdio: 'inherit' });
