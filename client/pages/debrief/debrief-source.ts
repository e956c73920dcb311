import type { Language } from '../../../server/protocol/shared.ts';
import type { Debrief } from '../../../server/protocol/debrief.ts';
import type { DebriefMessages } from '../../i18n/debrief.nl.ts';
import type { CodeNames } from '../../state/code-names.ts';

/** What the sections of the debrief are written from. */
export type DebriefSource = {
  readonly debrief: Debrief;
  /** The language of the interface; the talk's own stands in the debrief. */
  readonly language: Language;
  readonly words: DebriefMessages;
  readonly names: CodeNames;
  /** A code, or a cause of the client's own, in words that fit into a sentence. */
  readonly nameOf: (codeOrCause: string) => string;
};
