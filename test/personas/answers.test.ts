import { describe, expect, test } from 'vitest';
import { karin, talkWithKarin, type Said } from './karin.ts';

const seeds = [1, 2, 3, 4, 5];

/** The last move of a talk, with each of a few seeds. */
function lastMoves(said: readonly Said[], language: 'nl' | 'en' = 'nl') {
  return seeds.map((seed) => talkWithKarin(said, { language, seed }).moves.at(-1)!);
}

/** The pools, tells, facts and advice that the last turn was spoken from, with each of a few seeds. */
function lastDecks(said: readonly Said[]): string[][] {
  return lastMoves(said).map(({ say }) => say.map(({ deck }) => karin.decks[deck]!.id));
}

describe('a question behind a reflection is answered', () => {
  const tried: Said = [
    'U heeft het gevoel dat u alles al geprobeerd heeft. Wat heeft u zoal gedaan?',
    'complex-reflection open-question',
    'reflection question',
  ];
  const married: Said = [
    'Wat een vrolijke verre reis maakte u. Hoe lang bent u al getrouwd?',
    'complex-reflection closed-question',
    'reflection question',
  ];

  test('when the reflection fits, with at most a short yes before the answer', () => {
    for (const decks of lastDecks([tried])) expect(decks).toEqual(['confirm', 'tried-so-far']);
  });

  test('when the reflection is beside the point', () => {
    for (const { moment } of lastMoves([married])) expect(moment).toBe('asked-fact');
  });

  test('but a mere check of the reflection is no question', () => {
    const check: Said = [
      'Je bent de hele dag moe. Klopt dat?',
      'complex-reflection closed-question',
      'reflection question',
    ];
    for (const { moment } of lastMoves([check])) expect(moment).toBe('reflected');
  });
});

describe('what is asked after is what she tells', () => {
  test('within a topic the question picks the tell, the order only breaks ties', () => {
    for (const { tell } of lastMoves([['Vertel eens over het koor.', 'open-question']])) {
      expect(tell).toBe('used-to-sing');
    }
    for (const { tell } of lastMoves([['Tell me about the choir.', 'open-question']], 'en')) {
      expect(tell).toBe('used-to-sing');
    }
  });

  test('an inward question goes to the thing of which she used the word', () => {
    const said: readonly Said[] = [
      ['Hoe slaap je?', 'open-question'],
      ['Wat gebeurt er als je wakker wordt om vier uur?', 'open-question'],
      ['Hoe gaat het met je moeder?', 'open-question'],
      ['Wat staat er zoal op die lijstjes?', 'open-question e-in-question'],
    ];
    for (const { topic } of lastMoves(said)) expect(topic).toBe('sleep');
  });

  test.each<{ language: 'nl' | 'en'; said: readonly Said[] }>([
    {
      language: 'nl',
      said: [
        ['Hoe is het met je broer?', 'open-question'],
        ['Hoe gaat het met je moeder?', 'open-question'],
        ['Wat houdt u tegen om het hem te vragen?', 'open-question e-in-question'],
      ],
    },
    {
      language: 'en',
      said: [
        ['How is your brother?', 'open-question'],
        ['Tell me about your mother.', 'open-question'],
        ['What keeps you from asking him?', 'open-question e-in-question'],
      ],
    },
  ])('"him" is the man she last told of ($language)', ({ language, said }) => {
    for (const { topic } of lastMoves(said, language)) expect(topic).toBe('brother');
  });

  test('"Sinds wanneer heeft ze alzheimer?" has no fact of its own and gets the surface of mother', () => {
    for (const move of lastMoves([['Sinds wanneer heeft ze alzheimer?', 'closed-question']])) {
      expect(move).toMatchObject({ moment: 'asked', topic: 'mother', layer: 'surface' });
    }
  });

  test.each([
    ['Wie helpt jou?', 'nl'],
    ['Who helps you?', 'en'],
  ] as const)('"%s" gets the fact that answers it (%s)', (text, language) => {
    for (const move of lastMoves([[text, 'closed-question']], language)) {
      expect(move).toMatchObject({ moment: 'asked-fact', topic: 'help' });
    }
  });

  test('whether it is hard gets a yes, whatever words of ease stand by', () => {
    const said: Said = ['Vind je het moeilijk om hulp te vragen?', 'closed-question'];
    for (const decks of lastDecks([said])) expect(decks).toEqual(['answer-yes']);
  });
});

test('an invitation that names nothing never makes her deflect', () => {
  const said: readonly Said[] = [
    ['Hoe gaat het met je moeder?', 'open-question'],
    ['Vertel.', 'open-question e-in-question'],
    ['Vertel.', 'open-question e-in-question'],
    ['Hoe dan?', 'open-question e-in-question'],
    ['En verder?', 'open-question e-in-question'],
  ];
  for (const seed of seeds) {
    const { moves } = talkWithKarin(said, { seed });
    for (const { moment } of moves.slice(1)) expect(['asked', 'encouraged']).toContain(moment);
  }
});

describe('she stays with what is at hand', () => {
  test('a statement never takes her to another topic', () => {
    const said: readonly Said[] = [
      ['Hoe is het met je broer?', 'open-question'],
      ['Wat vindt Peter ervan?', 'open-question'],
      ['En stel dat hij ja zegt.'],
    ];
    for (const { topic } of lastMoves(said)) expect(topic).toBe('brother');
  });

  test('a reflection of her own wish to change keeps to the topic or to change', () => {
    const said: readonly Said[] = [
      ['Hoe is het met je broer?', 'open-question'],
      ...Array.from(
        { length: 7 },
        (): Said => ['Je broer is ver en jij staat klaar.', 'complex-reflection summary'],
      ),
      ['Hoe zou je het verder willen?', 'evocative-question open-question'],
      ['Je wilt het anders.', 'complex-reflection'],
    ];
    for (const seed of seeds) {
      const [evoked, reflected] = talkWithKarin(said, { seed }).moves.slice(-2);
      expect(evoked!.act).toBe('change-talk');
      expect(reflected!.topic).toBe(evoked!.topic);
    }
  });

  test.each(['Of thuiszorg?', 'En een weekendje weg met je man dan?'])(
    '"%s" just after advice is advice again',
    (text) => {
      const said: readonly Said[] = [
        ['Probeer eens dagopvang.', 'unsolicited-advice'],
        [text, 'closed-question'],
      ];
      for (const { moment, advice } of lastMoves(said)) {
        expect(moment).toBe('advised');
        expect(advice).not.toBeNull();
      }
    },
  );
});

describe('only what she told can be given back', () => {
  test.each<{ language: 'nl' | 'en'; asked: string; text: string }>([
    { language: 'nl', asked: 'Hoe gaat het met je moeder?', text: 'Dus je hebt je moeder pijn gedaan.' },
    { language: 'en', asked: 'How is your mother?', text: 'So you hurt your mother.' },
  ])('"$text" is beside the point as long as she never said so', ({ language, asked, text }) => {
    const said: readonly Said[] = [
      [asked, 'open-question'],
      [text, 'complex-reflection'],
    ];
    for (const { moment } of lastMoves(said, language)) expect(moment).toBe('misreflected');
  });
});

test('humming and keeping silent by turns does not bring her to the promise', () => {
  const said = Array.from(
    { length: 24 },
    (_, place): Said => (place % 2 === 0 ? ['Hm.', 'minimal-encourager'] : ['']),
  );
  for (const seed of seeds) {
    const { moves } = talkWithKarin(said, { seed });
    expect(moves.map(({ tell }) => tell)).not.toContain('the-promise');
  }
});

describe('who leaves the choice to her says no goodbye', () => {
  test('though the words hold a wish', () => {
    const choice: Said = [
      'Jij weet zelf het beste wat bij jou en je gezin past.',
      'autonomy-support',
      'other',
    ];
    for (const { moment, ended } of lastMoves([choice])) {
      expect(moment).not.toBe('goodbye');
      expect(ended).toBeNull();
    }
  });

  test('but a wish at the end is one', () => {
    for (const { ended } of lastMoves([['Dank je wel, ik wens je het beste.', '', 'other']])) {
      expect(ended).toBe('goodbye');
    }
  });
});
