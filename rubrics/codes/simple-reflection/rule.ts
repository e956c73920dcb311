import { reflectionIn } from '../../acts/reflection.ts';
import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

/** Gives back what the client said, in about the same meaning. Convention 3: never on the words of a summary. */
export const simpleReflection = defineCode({
  id: 'simple-reflection',
  version: 1,
  act: 'reflection',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance) => {
    if (utterance.found.has('summary')) return null;
    const reflection = reflectionIn(utterance);
    return reflection === null || reflection.complex
      ? null
      : { kind: null, confidence: reflection.confidence };
  },
});
