import { reflectionIn } from '../../acts/reflection.ts';
import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

/** Adds meaning to what the client said. Convention 3: never on the words of a summary. */
export const complexReflection = defineCode({
  id: 'complex-reflection',
  version: 1,
  act: 'reflection',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance) => {
    if (utterance.found.has('summary')) return null;
    const reflection = reflectionIn(utterance);
    return reflection?.complex ? { kind: null, confidence: reflection.confidence } : null;
  },
});
