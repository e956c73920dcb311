import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codes, codeTurn, Language, weightsVersion } from '../../../rubrics/index.ts';
import { isTranscriptFile, parseTranscript } from '../../../server/transcript/parse-transcript.ts';
import { traineeTurnsOf } from '../../../server/transcript/transcript.ts';

/** A finding as a snapshot keeps it; `turn` counts the trainee's turns from 1. */
type KeptFinding = {
  readonly transcript: string;
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly evidence: string;
  readonly kind: string | null;
  readonly sure: boolean;
};

/**
 * All findings of one code over all talks, and what they rest on: the code's version and, for each language, the version
 * of the learned weights. `weights` are fingerprints of the weights, only to tell why findings changed; `talks` are those
 * of the talks, by file.
 */
export type Snapshot = {
  readonly code: string;
  readonly version: number;
  readonly weightsVersion: Readonly<Record<Language, number>>;
  readonly weights: Readonly<Record<Language, string>>;
  readonly talks: Readonly<Record<string, string>>;
  readonly findings: readonly KeptFinding[];
};

const folder = import.meta.dirname;
const talks = path.join(folder, 'talks');

/** The talks' file names. The first two letters are the language. */
export const talkFiles: readonly string[] = readdirSync(talks).filter(isTranscriptFile).toSorted();

/** The turns of both in a talk. */
export function readTalk(file: string) {
  const talk = parseTranscript(readFileSync(path.join(talks, file), 'utf8'), file);
  return { ...talk, language: talk.language ?? Language.parse(file.slice(0, 2)) };
}

function weightsFile(lang: Language): string {
  return path.join(folder, `../../../rubrics/acts/learned/weights.${lang}.json`);
}

function fingerprint(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);
}

/** The snapshots of every code as the engine finds now, by code. */
export function takeSnapshots(): ReadonlyMap<string, Snapshot> {
  const found = new Map<string, KeptFinding[]>(codes.map(({ id }) => [id, []]));
  for (const file of talkFiles) {
    const { language: lang, clientAge, turns } = readTalk(file);
    const age = clientAge ?? undefined;
    for (const [place, turn] of [...traineeTurnsOf(turns)].entries()) {
      for (const finding of codeTurn({ lang, age, ...turn }).findings) {
        const { code, start, end, evidence, kind, sure } = finding;
        found.get(code)?.push({ transcript: file, turn: place + 1, start, end, evidence, kind, sure });
      }
    }
  }
  const made = {
    weightsVersion: { nl: weightsVersion('nl'), en: weightsVersion('en') },
    weights: { nl: fingerprint(weightsFile('nl')), en: fingerprint(weightsFile('en')) },
    talks: Object.fromEntries(talkFiles.map((file) => [file, fingerprint(path.join(talks, file))])),
  };
  return new Map(
    codes.map(({ id, version }) => [id, { code: id, version, ...made, findings: found.get(id) ?? [] }]),
  );
}

/** Where a code's snapshot is kept. */
export function snapshotFile(code: string): string {
  return path.join(folder, `${code}.json`);
}

/** The snapshot that is kept of a code; null if there is none. */
export function readSnapshot(code: string): Snapshot | null {
  const file = snapshotFile(code);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Snapshot) : null;
}

/** A snapshot as it is kept: a finding a line, so that a change can be read. */
export function renderSnapshot({ findings, ...head }: Snapshot): string {
  const lines = findings.map((finding) => JSON.stringify(finding)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"findings":[\n${lines}${lines === '' ? '' : '\n'}]}\n`;
}

const languages = Language.options;

/** What stands between a kept snapshot and the engine of now: nothing, an unannounced change, or an announced one. */
export function compareSnapshots(kept: Snapshot, now: Snapshot): 'same' | 'unannounced' | 'announced' {
  const moved = (side: (snapshot: Snapshot) => readonly number[]): boolean =>
    side(now).some((version, place) => version > side(kept)[place]!);
  if (moved(({ version }) => [version])) return 'announced';
  // Weights of one language say nothing about findings in the other, and a talk that is new or was rewritten says nothing.
  const files = Object.keys(now.talks).filter((file) => kept.talks[file] === now.talks[file]);
  const changed = languages.filter((lang) => {
    const inLanguage = files.filter((file) => file.startsWith(lang));
    return findingsIn(kept, inLanguage) !== findingsIn(now, inLanguage);
  });
  const unannounced = changed.some((lang) => now.weightsVersion[lang] <= kept.weightsVersion[lang]);
  const lowered =
    now.version < kept.version ||
    languages.some((lang) => now.weightsVersion[lang] < kept.weightsVersion[lang]);
  if (unannounced || lowered) return 'unannounced';
  const others = JSON.stringify(kept.talks) !== JSON.stringify(now.talks);
  const retrained = moved(({ weightsVersion: of }) => languages.map((lang) => of[lang]));
  return others || retrained ? 'announced' : 'same';
}

function findingsIn({ findings }: Snapshot, files: readonly string[]): string {
  return JSON.stringify(findings.filter(({ transcript }) => files.includes(transcript)));
}

/** What to do about findings that changed while no version was raised. */
export function sayUnannounced(kept: Snapshot, now: Snapshot): string {
  const retrained = languages.filter((lang) => kept.weights[lang] !== now.weights[lang]);
  const why = retrained.length === 0 ? '' : ` (the learned weights are others in: ${retrained.join(', ')})`;
  return `findings of ${now.code} changed under version ${kept.version}: bump the version or undo${why}`;
}
