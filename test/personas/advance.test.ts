import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, debriefOf, initialState, Move, open, PersonaState, realise } from '../../personas/index.ts';
import { karin, karinSource, talkWithKarin, type Said } from './karin.ts';

const advice: readonly Said[] = [
  ['Je moet gewoon vaker nee zeggen.', 'unsolicited-advice'],
  ['Zet je telefoon uit.', 'unsolicited-advice'],
  ['Vraag je broer om hulp.', 'unsolicited-advice'],
  ['Ga eens mediteren.', 'unsolicited-advice'],
  ['Neem een hond.', 'unsolicited-advice'],
  ['Ga minder werken.', 'unsolicited-advice'],
];
const mixed: readonly Said[] = [
  ['Wat brengt je hier?', 'open-question'],
  ['Je bent altijd moe.', 'simple-reflection'],
  ...advice.slice(0, 2),
  [''],
  ['Hoe oud is je moeder?', 'closed-question'],
  ['Dat lijkt me zwaar.', 'empathic-statement'],
];
const repeated = (said: readonly Said[], length: number): Said[] =>
  Array.from({ length }, (_, place) => said[place % said.length]!);

describe('a talk is reproducible', () => {
  test('the same persona, seed and turns give the same bytes', () => {
    const twice = [talkWithKarin(repeated(mixed, 40)), talkWithKarin(repeated(mixed, 40))];
    expect(JSON.stringify(twice[0])).toBe(JSON.stringify(twice[1]));
  });

  test('a state that went through JSON goes on as if it had not', () => {
    const { last } = talkWithKarin(repeated(mixed, 9));
    const turn = {
      action: 'say' as const,
      text: 'En toen?',
      mainAct: 'question',
      codes: ['open-question'],
      utterances: [],
    };
    const restored = PersonaState.parse(JSON.parse(JSON.stringify(last)));
    expect(advance(karin, restored, turn)).toEqual(advance(karin, last, turn));
  });

  test('advance changes nothing of the state that it was given', () => {
    const state = initialState(karin, { language: 'nl', seed: 1, difficulty: 2 });
    const before = JSON.stringify(state);
    advance(karin, state, {
      action: 'say',
      text: 'Je bent moe.',
      mainAct: 'x',
      codes: ['simple-reflection'],
      utterances: [],
    });
    expect(JSON.stringify(state)).toBe(before);
  });

  test('another seed gives other words, yet the same decisions about trust', () => {
    const [one, other] = [talkWithKarin(mixed, { seed: 1 }), talkWithKarin(mixed, { seed: 2 })];
    expect(one.turns.map(({ speech }) => speech)).not.toEqual(other.turns.map(({ speech }) => speech));
    expect(one.last.mood.trust).toBeCloseTo(other.last.mood.trust, 1);
  });
});

describe('what she carries stays small', () => {
  test('after 500 turns of all sorts her state is under 3 kB of JSON and still valid', () => {
    const { last } = talkWithKarin(repeated([...mixed, ...advice], 500));
    expect(PersonaState.safeParse(last).success).toBe(true);
    expect(JSON.stringify(last).length).toBeLessThan(3072);
  });
});

describe('she does not repeat herself', () => {
  test('no line of a deck comes again before the deck is used up', () => {
    const { moves } = talkWithKarin(repeated(mixed, 200));
    const seen = new Map<number, number[]>();
    for (const { deck, card } of moves.flatMap(({ say }) => say)) {
      const size = karin.tongues.nl.cards[deck]!.length;
      const round = seen.get(deck) ?? [];
      const current = round.length === size ? [] : round;
      expect(current, karin.decks[deck]!.name).not.toContain(card);
      seen.set(deck, [...current, card]);
    }
  });

  test('each advice of a tug of war gets another objection, and she stays for more', () => {
    const { turns, moves, last } = talkWithKarin(repeated(advice, 12));
    expect(new Set(turns.map(({ speech }) => speech)).size).toBe(12);
    expect(new Set(moves.map(({ act }) => act))).toEqual(new Set(['yes-but']));
    expect(last.ended).toBeNull();
    expect(last.open.filter((layer) => !layer.endsWith('/surface'))).toEqual([]);
  });
});

describe('she leaves in steps', () => {
  const insults: readonly Said[] = repeated([['Wat ben jij een slecht mens.', 'condemnation']], 12);

  test('two signs come before she walks out, and then she says no more', () => {
    const { moves, turns, last } = talkWithKarin(insults);
    const leaving = moves.findIndex(({ ended }) => ended === 'walk-out');
    expect(moves.slice(leaving - 2, leaving).map(({ moment }) => moment)).toEqual([
      'walk-out-sign',
      'walk-out-sign',
    ]);
    expect(last.ended).toBe('walk-out');
    expect(turns.slice(leaving + 1).every(({ speech }) => speech === '')).toBe(true);
  });

  test('an apology at the last moment keeps her in the room', () => {
    const { moves } = talkWithKarin(insults);
    const leaving = moves.findIndex(({ ended }) => ended === 'walk-out');
    const averted = talkWithKarin([...insults.slice(0, leaving), ['Sorry, dat had ik niet moeten zeggen.']]);
    expect(averted.moves.at(-1)!.moment).toBe('apology');
    expect(averted.last.ended).toBeNull();
  });
});

describe('she reacts to what was just said', () => {
  test.each<{ said: Said; moment: string }>([
    {
      said: ['Je bent vast heel gelukkig met je nieuwe baan.', 'complex-reflection'],
      moment: 'misreflected',
    },
    { said: ['Je bent de hele dag moe.', 'simple-reflection'], moment: 'reflected' },
    { said: ['Je voelt je schuldig.', 'feeling-reflection complex-reflection'], moment: 'feeling-named' },
    { said: ['Wat is de hoofdstad van Frankrijk?', 'closed-question'], moment: 'asked-unknown' },
    { said: ['Maak je je zorgen?', 'closed-question'], moment: 'asked-closed' },
    { said: ['Wat vind je van kwantummechanica?', 'open-question'], moment: 'asked-unknown' },
    { said: ['Heb je huisdieren?', 'closed-question'], moment: 'asked-fact' },
    { said: ['asdf qwer zxcv'], moment: 'nonsense' },
    { said: ['Ben je een robot?', 'closed-question'], moment: 'robot' },
    { said: ['Hou je bek, trut.'], moment: 'insulted' },
    { said: ['Hoi Karin!'], moment: 'greeted' },
    { said: ['Tot ziens, Karin.'], moment: 'goodbye' },
    { said: [''], moment: 'silence' },
  ])('"$said.0" is to her: $moment', ({ said, moment }) => {
    expect(talkWithKarin([said]).moves[0]!.moment).toBe(moment);
  });

  test('a feeling that is passed over costs trust, and the debrief says so', () => {
    const said: readonly Said[] = [
      ['Hoe gaat het met je moeder?', 'open-question'],
      ...repeated([['Je zorgt elke dag voor je moeder.', 'complex-reflection']], 8),
    ];
    const shown = talkWithKarin(said);
    const place = shown.states.findIndex(({ feelingShown }) => feelingShown !== null);
    const talk = talkWithKarin([...said.slice(0, place + 1), ['Ga eens mediteren.', 'unsolicited-advice']]);
    const { turns } = debriefOf(karin, talk.moves, talk.last);
    expect(turns.at(-1)!.changes).toContainEqual(
      expect.objectContaining({ cause: 'feeling-ignored', variable: 'trust' }),
    );
  });
});

describe('levels change how much it takes, never who she is', () => {
  const skilled: readonly Said[] = repeated(
    [
      ['Hoe gaat het met je moeder?', 'open-question'],
      ['Je zorgt elke dag voor je moeder.', 'simple-reflection'],
      ['Je mist haar terwijl ze tegenover je zit.', 'complex-reflection'],
      ['Dat lijkt me zwaar.', 'empathic-statement'],
    ],
    20,
  );
  const firstDeeper = (difficulty: 1 | 2 | 3): number =>
    talkWithKarin(skilled, { difficulty }).moves.findIndex(({ opened }) =>
      opened.some((key) => key.endsWith('middle')),
    );

  test('level 1 opens sooner than level 2, level 3 later', () => {
    const [one, two, three] = [firstDeeper(1), firstDeeper(2), firstDeeper(3)];
    expect(one).toBeLessThan(two);
    expect(two).toBeLessThan(three);
  });
});

test('any text with any codes gives a valid move and words within 45, whatever the language and level', () => {
  const anySaid = fc.tuple(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.lorem(),
      fc.constantFrom(...mixed.map(([text]) => text)),
    ),
    fc.subarray(karinSource.knownCodes),
  );
  fc.assert(
    fc.property(
      fc.array(anySaid, { maxLength: 12 }),
      fc.constantFrom('nl' as const, 'en' as const),
      fc.constantFrom(1 as const, 2 as const, 3 as const),
      fc.integer(),
      (said, language, difficulty, seed) => {
        let { state } = open(karin, initialState(karin, { language, seed, difficulty }))!;
        for (const [text, codes] of said) {
          const step = advance(karin, state, {
            action: 'say',
            text,
            mainAct: 'other',
            codes,
            utterances: [],
          });
          state = step.state;
          const { speech } = realise(karin, state, Move.parse(step.move));
          expect(speech.split(' ').length).toBeLessThanOrEqual(45);
        }
        expect(PersonaState.safeParse(state).success).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
