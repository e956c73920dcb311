import type { Severity } from './finding.ts';
import type { BilingualText } from './turn.ts';

/** What a trainee reads under a finding. Quote no client; speak to the trainee ("je" / "you"). `{quote}` stands for the evidence. */
type Feedback = {
  readonly severity: Severity;
  /** What was seen and what it does to the talk; one or two sentences. */
  readonly message: BilingualText;
  /** What to try instead, with a small example; null where nothing is amiss. */
  readonly suggestion: BilingualText | null;
};

/** The words that belong to a code: its name in the field, one line of what it is, and its feedback by kind. */
export type CodeTexts<Kind extends string = never> = {
  readonly name: BilingualText;
  readonly gist: BilingualText;
  readonly feedback: Readonly<Record<Kind | 'default', Feedback>>;
};
