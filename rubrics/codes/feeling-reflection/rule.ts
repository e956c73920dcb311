import { reflectionIn } from '../../acts/reflection.ts';
import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

/** A reflection that names the client's feeling; stands beside the simple or complex one (convention 4). */
export const feelingReflection = defineCode({
  id: 'feeling-reflection',
  version: 1,
  act: 'reflection',
  kinds: ['named', 'unnamed'],
  texts,
  lexicon: { nl, en },
  detect: (utterance) => {
    if (utterance.found.has('summary')) return null;
    const reflection = reflectionIn(utterance);
    if (reflection === null || reflection.feeling === null) return null;
    return { kind: reflection.feeling, confidence: reflection.confidence };
  },
});
