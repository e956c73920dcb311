import * as z from 'zod/mini';
import { Act, BilingualText } from './turn.ts';

/** How a finding is shown: well done, worth knowing, take care, never do this. */
export const Severity = z.enum(['success', 'info', 'warning', 'error']);
/** How a finding is shown. */
export type Severity = z.infer<typeof Severity>;

/**
 * A summary laid beside what the client said, in short stretches: what the trainee gave back rightly and what the client
 * did not say, in the trainee's words; what weighs for the client and is missing, in the client's words.
 */
export const SummaryCheck = z.object({
  given: z.array(z.string()),
  added: z.array(z.string()),
  leftOut: z.array(z.string()),
});
/** A summary laid beside what the client said. */
export type SummaryCheck = z.infer<typeof SummaryCheck>;

/**
 * One code seen in a turn, with the words that show it.
 * `start` and `end` are UTF-16 offsets into the turn's text, half-open; `evidence` is that very stretch.
 * `confidence` in [0, 1] is the chance that people who know the manual agree; a finding that is not `sure` is shown as a
 * doubt and counts nowhere unless a rubric asks for it. `version` is the code's version when the finding was made.
 * `message` says what was seen and what it does; `suggestion` what to try instead, null where nothing is amiss.
 * `better` is another wording of this very stretch, in the talk's language; null where none can be made honestly.
 * `detail` is there for a summary; null for all else, absent in what was stored before there was any.
 * Findings stored before `sure` and `better` existed are sure and have no better wording.
 */
export const Finding = z.object({
  code: z.string(),
  kind: z.nullable(z.string()),
  start: z.number(),
  end: z.number(),
  evidence: z.string(),
  version: z.number(),
  confidence: z.number(),
  sure: z.prefault(z.boolean(), true),
  severity: Severity,
  message: BilingualText,
  suggestion: z.nullable(BilingualText),
  better: z.prefault(z.nullable(z.string()), null),
  detail: z.optional(z.nullable(SummaryCheck)),
});
/** One code seen in a turn, with the words that show it. */
export type Finding = z.infer<typeof Finding>;

/** One complete thought of a turn, with its act and the codes found in it. */
const Utterance = z.object({
  start: z.number(),
  end: z.number(),
  act: Act,
  codes: z.array(z.string()),
});

/** All that is said about one trainee turn. `codes` is the union over the utterances, each once, in order of place. */
export const TurnCoding = z.object({
  mainAct: Act,
  codes: z.array(z.string()),
  utterances: z.array(Utterance),
  findings: z.array(Finding),
});
/** All that is said about one trainee turn. */
export type TurnCoding = z.infer<typeof TurnCoding>;
