import { defineCode } from '../../define-code.ts';
import type { UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

// How clear each form is; chosen, not measured.
const confidences = { wonder: 0.95, imagined: 0.85, told: 0.65 };
// The scene is painted in at most so many sentences before its question; chosen, not measured.
const longestScene = 4;

// "stel dat de pijn weg is wat doe je dan": without its marks the scene and the question are one utterance.
function asks(utterance: UtteranceView): boolean {
  const { question } = utterance;
  if (question !== null) return !question.check;
  const isScene = ['miracle/imagine', 'miracle/if', 'miracle/wonder'].some((name) => utterance.says(name));
  return isScene && utterance.says('miracle/then');
}

// "Geen schuldeiser meer": what is no longer there is what the client spoke of.
function isGone(utterance: UtteranceView): boolean {
  if (utterance.says('miracle/gone')) return true;
  return utterance.says('miracle/no-more') && utterance.echo.echoed > 0;
}

function sureness(scene: readonly UtteranceView[]): number | null {
  const says = (name: string): boolean => scene.some((utterance) => utterance.says(name));
  const first = scene[0]!;
  const last = scene.at(-1)!;
  if (says('miracle/no-wonder')) return null;
  if (first.says('miracle/wonder')) return confidences.wonder;
  if (says('miracle/not')) return null;
  if (first.says('miracle/ideal')) return confidences.imagined;
  // "Hoe zou je week eruitzien zonder drank?"
  if (first.says('miracle/without') && first.echo.echoed > 0) return confidences.imagined;
  if (first.says('miracle/imagine') && says('miracle/works') && says('miracle/picture'))
    return confidences.imagined;
  const isAbsent = scene.some(isGone) || (says('miracle/no-more') && says('miracle/wake'));
  if (!isAbsent) return says('miracle/wonder') && imagines(first, says) ? confidences.wonder : null;
  if (imagines(first, says)) return confidences.imagined;
  // "De ruzies zijn weg. Wat doen jullie dan als eerste?"
  if (scene.length < 2 || !isGone(first)) return null;
  const isTold = first.says('miracle/first') || (first.echo.echoed > 0 && last.says('miracle/first'));
  return isTold ? confidences.told : null;
}

function imagines(first: UtteranceView, says: (name: string) => boolean): boolean {
  return first.says('miracle/imagine') || (first.says('miracle/if') && says('miracle/irreal'));
}

/** Asks to imagine that the problem is gone; the sentences that paint the scene belong to the question. */
export const miracleQuestion = defineCode({
  id: 'miracle-question',
  version: 1,
  act: 'question',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detectInTurn: ({ utterances }) => {
    const found = [];
    for (let index = 0; index < utterances.length; index += 1) {
      const opening = utterances[index]!;
      if (!opening.hits.some(({ name }) => name.startsWith('miracle/'))) continue;
      const length = utterances.slice(index, index + longestScene + 1).findIndex(asks);
      if (length < 0) continue;
      const scene = utterances.slice(index, index + length + 1);
      const confidence = sureness(scene);
      if (confidence === null) continue;
      found.push({ start: opening.start, end: scene.at(-1)!.end, kind: null, confidence });
      index += length;
    }
    return found;
  },
});
