import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPersonaNamed } from '../../server/content/personas.ts';
import { OfflineTalk, type TraineeAct } from '../../server/offline-talk.ts';

const persona = (await loadPersonaNamed('yes-but'))!;

const lines = {
  nl: [
    'Wat brengt je hier?',
    'Je bent de hele dag moe.',
    '',
    'Hoe gaat het met je moeder?',
    'Je moet gewoon vaker nee zeggen.',
    'Je bent zeker boos op je broer?',
    'Dat lijkt me zwaar.',
    'Even samenvatten: je bent moe en je staat er elke dag voor je moeder.',
  ],
  en: [
    'What brings you here?',
    'You are tired all day.',
    '',
    'How is your mother?',
    'You just have to say no more often.',
    'You are angry with your brother, aren’t you?',
    'That must be hard.',
    'Let me sum up: you are tired and you are there for your mother every day.',
  ],
} as const;

type Place = { readonly language: 'nl' | 'en'; readonly seed: number };

const places: readonly Place[] = [
  { language: 'nl', seed: 1 },
  { language: 'en', seed: 1 },
  { language: 'nl', seed: 2 },
  { language: 'en', seed: 7 },
];

const actOf = (text: string): TraineeAct => ({ action: text === '' ? 'silence' : 'say', text });
const begin = ({ language, seed }: Place): OfflineTalk =>
  new OfflineTalk(persona, { language, seed, difficulty: 2 });

function holdAlone(place: Place): string {
  const talk = begin(place);
  return JSON.stringify(lines[place.language].map((text) => talk.hear(actOf(text))));
}

test('a talk comes out the same to the byte, whatever other talks go on between its turns', () => {
  const alone = places.map(holdAlone);
  const turns = places.flatMap((_, place) => lines.nl.map(() => place));
  fc.assert(
    fc.property(fc.shuffledSubarray(turns, { minLength: turns.length }), (order) => {
      const talks = places.map(begin);
      const heard = places.map((): unknown[] => []);
      for (const place of order) {
        const text = lines[places[place]!.language][heard[place]!.length]!;
        heard[place]!.push(talks[place]!.hear(actOf(text)));
      }
      expect(heard.map((exchanges) => JSON.stringify(exchanges))).toEqual(alone);
    }),
    { numRuns: 20 },
  );
});

test('thirty turns bring no line twice, unless she is asked again', () => {
  const talk = begin({ language: 'nl', seed: 3 });
  const asked = lines.nl.filter((text) => text !== '');
  const speech = Array.from({ length: 30 }, (_, turn) => talk.hear(actOf(asked[turn % asked.length]!)))
    .map(({ clientTurn }) => clientTurn.speech)
    .filter((words) => words !== '');
  expect(new Set(speech).size).toBe(speech.length);
});
