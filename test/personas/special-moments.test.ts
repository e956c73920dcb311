import { describe, expect, test } from 'vitest';
import { type Persona, parsePersona } from '../../personas/index.ts';
import { karin, karinSource, talkWithKarin, type Said } from './karin.ts';

/** Karin with something of her own: text added to her sheet (before the policy), her policy and her Dutch lines. */
function otherKarin({ sheet = '', policy = '', lines = '', pools = '' }): Persona {
  const { persona } = karinSource;
  const nl = `${karinSource.lines.nl.replace('\npools:\n', `\npools:\n${pools}`)}\n${lines}`;
  return parsePersona({
    ...karinSource,
    persona: persona.replace('\npolicy:\n', `\n${sheet}\npolicy:\n${policy}`),
    lines: { nl, en: nl.replace('language: nl', 'language: en') },
    knownCodes: [...karinSource.knownCodes, 'double-sided-reflection', 'option-posing'],
  });
}

const option = (moment: string, say: string, rest = ''): string =>
  `  ${moment}:\n    - { act: tell, say: [${say}]${rest} }\n`;
const pool = (id: string): string =>
  `  ${id}: [${Array.from({ length: 8 }, (_, nth) => `"${id} ${nth} woord woord"`).join(', ')}]\n`;
const owning = (id: string): string => `ownPools: { ${id}: { gist: a pool of her own } }`;

const bothSides: Said = [
  'Aan de ene kant ben je moe en aan de andere kant ga je door.',
  'double-sided-reflection',
];

describe('a special moment', () => {
  test('passes a client by whose policy does not name it', () => {
    expect(talkWithKarin([bothSides]).moves[0]!.moment).toBe('reflected');
  });

  test('is noticed by one whose policy does, and answered from her own pool', () => {
    const persona = otherKarin({
      sheet: owning('torn'),
      policy: option('both-sides', 'torn'),
      pools: pool('torn'),
    });
    const { moves, turns } = talkWithKarin([bothSides], { persona });
    expect(moves[0]!.moment).toBe('both-sides');
    expect(turns[0]!.speech).toMatch(/^torn \d/);
  });

  test('passes her by once her only answer to it has had its time', () => {
    const persona = otherKarin({
      sheet: owning('shock'),
      policy: option('news-told', 'shock', ', until: shock'),
      pools: pool('shock'),
      lines: 'news: [uitslag is slecht]',
    });
    const news: Said = ['De uitslag is slecht.', ''];
    const { moves } = talkWithKarin([news, news], { persona });
    expect(moves.map(({ moment }) => moment)).toEqual(['news-told', expect.not.stringMatching('news-told')]);
  });

  test('is a figure of speech to one who takes it at its word', () => {
    const persona = otherKarin({
      sheet: 'literal: { mouth-full-of-teeth: she has lost a tooth }',
      policy: option('literal', 'literal'),
      lines:
        'literal: { mouth-full-of-teeth: { keywords: [mond vol tanden], lines: ["Ik mis er eentje."] } }',
    });
    const { turns } = talkWithKarin([['Je staat met je mond vol tanden.', 'complex-reflection']], {
      persona,
    });
    expect(turns[0]!.speech).toBe('Ik mis er eentje.');
  });
});

describe('a layer that waits for something to be said', () => {
  const waiting = otherKarin({
    sheet: owning('shock'),
    policy: option('news-told', 'shock', ', until: shock'),
    pools: pool('shock'),
    lines: 'news: [uitslag is slecht]',
  });
  const sheet = {
    ...karinSource,
    persona: karinSource.persona.replace(
      'id: surface\n        tells:',
      'id: surface\n        after: opening\n        tells:',
    ),
  };

  test('is shut until then, and opens with it', () => {
    expect(waiting.sheet.ownPools).toHaveProperty('shock');
    const persona = parsePersona(sheet);
    expect(persona.layers[0]!.after).toBe(persona.deckNumbers.pool.get('opening'));
    const { states } = talkWithKarin([['Wat brengt je hier?', 'open-question']], { persona });
    expect(states[0]!.open).toContain('sleep/surface');
  });
});

describe('a suggestible client', () => {
  const suggested: Said = [
    'Je broer is zeker een egoist, hè?',
    'closed-question suggestive-question',
    'question',
  ];
  const persona = otherKarin({
    sheet: `suggestible: true\n${owning('agree-along')}`,
    policy: '  suggested:\n    - { act: agree-along, say: [agree-along] }\n',
    pools: pool('agree-along'),
  });

  test('goes along with what is put in her mouth, and the record keeps the claim', () => {
    const { moves, last } = talkWithKarin([suggested], { persona });
    expect(moves[0]!.act).toBe('agree-along');
    expect(moves[0]!.contaminated).toEqual([suggested[0]]);
    expect(last.contaminated).toEqual([suggested[0]]);
  });

  test('keeps to it when she is asked again', () => {
    const again: Said = ['Is je broer een egoist?', 'closed-question', 'question'];
    const yes = persona.tongues.nl.lines.pools['answer-yes']!.map(({ say }) => say);
    expect(yes).toContain(talkWithKarin([suggested, again], { persona }).turns[1]!.speech);
  });

  test('is not what Karin is: she puts it right', () => {
    expect(talkWithKarin([suggested]).moves[0]!.contaminated).toEqual([]);
  });
});

describe('a sheet that names what is not there', () => {
  test('is refused with what was expected and what came', () => {
    expect(() => otherKarin({ policy: option('both-sides', 'nowhere') })).toThrow(
      /persona\.yaml:\d+:\d+ expected one of .*came "nowhere"/,
    );
    expect(() => otherKarin({ policy: option('both-sides', 'confirm', ', after: nowhere') })).toThrow(
      /expected a pool of lines .*came "nowhere"/,
    );
  });

  test('and one whose own pool is too small is refused too', () => {
    expect(() => otherKarin({ sheet: owning('torn'), pools: '  torn: ["Een regel maar."]\n' })).toThrow(
      /expected at least 8 lines in torn, came 1/,
    );
  });
});

test('who has used up her words for a moment falls silent before she repeats herself', () => {
  const size = karin.tongues.nl.lines.pools['suggestive']!.length;
  const said: Said[] = Array.from({ length: size + 2 }, () => [
    'Je vindt het toch leuk?',
    'suggestive-question',
  ]);
  const { turns, moves } = talkWithKarin(said);
  expect(new Set(turns.map(({ speech, nonverbal }) => `${speech} ${nonverbal}`)).size).toBe(turns.length);
  expect(moves.slice(size).map(({ act }) => act)).toContain('silence');
});

test('asked what she means, she says what she just told in other words', () => {
  const told: Said = ['Hoe gaat het met je moeder?', 'open-question'];
  const { moves, turns } = talkWithKarin([told, ['Hoe bedoel je?', 'open-question']]);
  expect(moves[1]!.moment).toBe('asked-to-clarify');
  expect(moves[1]!.say.map(({ deck }) => deck)).toEqual(moves[0]!.say.map(({ deck }) => deck));
  expect(turns[1]!.speech).not.toBe(turns[0]!.speech);
});

describe('a word of apology', () => {
  const hurt: Said = ['Wat ben jij een slecht mens.', 'condemnation'];
  const trustAfter = (...said: Said[]): number => talkWithKarin([hurt, ...said]).last.mood.trust;

  test('makes good when it is the trainee who says it, not when the client is told or asked to', () => {
    const apology = trustAfter(['Sorry, dat had ik niet moeten zeggen.', '', 'other']);
    const advised = trustAfter(['Je moet sorry zeggen tegen je broer.', 'unsolicited-advice', 'input']);
    const asked = trustAfter(['Heb je sorry gezegd?', 'closed-question', 'question']);
    expect(apology).toBeGreaterThan(trustAfter());
    expect(advised).toBeLessThan(trustAfter());
    expect(asked).toBeCloseTo(trustAfter(['Heb je het gezegd?', 'closed-question', 'question']), 5);
  });
});
