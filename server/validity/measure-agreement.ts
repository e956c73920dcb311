import type { Language } from '../../rubrics/index.ts';
import { loadRubric } from '../content/rubrics.ts';
import type { AgreementFigures } from '../protocol/scoring-quality.ts';
import { CorpusError, findCorpora, readCodedTurns, readConversations } from './corpora.ts';
import { type CodedTurnMistake, measureCodedTurns } from './measure-coded-turns.ts';
import { type ConversationMistake, measureConversations } from './measure-conversations.ts';
import { createUnseenModels } from './unseen-models.ts';

/** Where and in which language to measure. */
export type AgreementOptions = {
  /** The folder with the corpora. */
  readonly folder: string;
  readonly lang: Language;
  /** Hears what is being done, since it takes minutes. */
  readonly say: (progress: string) => void;
  /** Which recordings to measure on; all of them when left out. */
  readonly recordings?: (source: string) => boolean;
};

/** The figures of one language, with the mistakes of which the engine was surest. No words of a turn are in it. */
export type AgreementReport = AgreementFigures & {
  readonly mistakes: {
    readonly conversations: readonly ConversationMistake[];
    readonly turns: readonly CodedTurnMistake[];
  };
};

const defaultRubric = 'default';
// So many of the surest mistakes of either kind are told; chosen.
const mistakesTold = 20;

/**
 * Measures how far the engine agrees with people on the corpora of a folder. Cross-validated: a recording from which the
 * weights were learned is judged by a model that never saw it.
 * @throws CorpusError when there are no corpora in the folder, or one of them cannot be read
 */
export async function measureAgreement(options: AgreementOptions): Promise<AgreementReport> {
  const { folder, lang, say, recordings = () => true } = options;
  const files = findCorpora(folder);
  const kinds = { 'annomi-*.jsonl': files.conversations, 'gold-*.jsonl': files.turns };
  const missing = Object.entries(kinds).flatMap(([pattern, found]) => (found.length === 0 ? [pattern] : []));
  if (missing.length === Object.keys(kinds).length)
    throw new CorpusError(`${folder}: expected files named ${missing.join(' or ')}, and there are none`);
  for (const pattern of missing) say(`${folder}: there is no ${pattern}, so that part is not measured`);

  const expertTurns = files.conversations
    .flatMap((path) => readConversations(path, lang))
    .filter(({ source }) => recordings(source));
  const codedTurns = files.turns.flatMap(readCodedTurns);
  const inLanguage = codedTurns.filter(({ turn }) => turn.lang === lang).length;
  say(`${lang}: ${expertTurns.length} turns of conversations, ${inLanguage} single turns`);

  const rubric = await loadRubric(defaultRubric);
  if (rubric === null)
    throw new Error(`The rubric "${defaultRubric}" comes with the product and is not there`);
  const conversations =
    expertTurns.length === 0
      ? null
      : measureConversations(expertTurns, createUnseenModels(lang, folder, say), rubric);
  if (conversations !== null && conversations.figures.turns < expertTurns.length)
    say(
      `${lang}: ${expertTurns.length - conversations.figures.turns} turns were learned from and are left out: without annomi-dev.jsonl nothing can be learned without them`,
    );
  const turns = inLanguage === 0 ? null : measureCodedTurns(codedTurns, lang);
  return {
    lang,
    conversations: conversations?.figures ?? null,
    turns: turns?.figures ?? null,
    mistakes: {
      conversations: conversations?.mistakes.slice(0, mistakesTold) ?? [],
      turns: turns?.mistakes.slice(0, mistakesTold) ?? [],
    },
  };
}
