import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeTurn, type Turn, TurnCoding } from '../../rubrics/index.ts';

const wordsOfTheField = fc.constantFrom(
  ..."Oké, ja hm je u ge bent bang moe dus hè? toch wat hoe waarom vind je denk ik moet naar de huisarts \"ik zei: 'nee' en toen ... ! \n - (stil) 10.30 dr. don't you should if I were sounds like aren't".split(
    ' ',
  ),
);
const likelyText = fc.array(wordsOfTheField, { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  likelyText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
);
const anyTurn: fc.Arbitrary<Turn> = fc.record({
  lang: fc.constantFrom('nl' as const, 'en' as const),
  context: fc.array(
    fc.record({ role: fc.constantFrom('client' as const, 'trainee' as const), text: anyText }),
    {
      maxLength: 14,
    },
  ),
  text: anyText,
});
const runs = 2_000;

function turnOf(text: string, client?: string): Turn {
  return { lang: 'nl', context: client === undefined ? [] : [{ role: 'client', text: client }], text };
}

describe('any turn at all', () => {
  test('is coded without throwing, in the wire form', () => {
    fc.assert(
      fc.property(anyTurn, (turn) => {
        expect(TurnCoding.safeParse(codeTurn(turn)).success).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test('gives findings and utterances that lie within the text, and evidence that quotes it', () => {
    fc.assert(
      fc.property(anyTurn, (turn) => {
        const { findings, utterances, codes } = codeTurn(turn);
        for (const { start, end, evidence, confidence, code, sure } of findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(turn.text.length);
          expect(start).toBeLessThan(end);
          expect(evidence).toBe(turn.text.slice(start, end));
          expect(evidence.trim()).not.toBe('');
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (sure) expect(codes).toContain(code);
        }
        let previous = 0;
        for (const { start, end } of utterances) {
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThan(start);
          previous = end;
        }
        expect(previous).toBeLessThanOrEqual(turn.text.length);
      }),
      { numRuns: runs },
    );
  });

  test('is coded the same every time', () => {
    fc.assert(
      fc.property(anyTurn, (turn) => {
        expect(codeTurn(turn)).toEqual(codeTurn(structuredClone(turn)));
      }),
      { numRuns: runs / 4 },
    );
  });

  test('gives every question exactly one form, and no summary beside a reflection of the same words', () => {
    fc.assert(
      fc.property(anyTurn, (turn) => {
        for (const { act, codes } of codeTurn(turn).utterances) {
          const forms = codes.filter((code) => code === 'open-question' || code === 'closed-question');
          expect(forms.length).toBeLessThanOrEqual(1);
          if (act === 'question') expect(forms.length).toBe(1);
          if (codes.includes('summary')) {
            expect(codes).not.toContain('simple-reflection');
            expect(codes).not.toContain('complex-reflection');
          }
          if (codes.includes('condemnation')) expect(codes).not.toContain('judgement');
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('a turn without words', () => {
  test.each(['', ' ', '\n\t', '\u3000'])('has nothing to code: %j', (text) => {
    expect(codeTurn(turnOf(text))).toEqual({ mainAct: 'other', codes: [], utterances: [], findings: [] });
  });
});

describe('a hostile text', () => {
  const megaLetters = 65_536;
  test.each([
    ['one letter', 'a'.repeat(megaLetters)],
    ['one word', 'je '.repeat(megaLetters / 3)],
    ['question marks', '?'.repeat(megaLetters)],
    ['quotation marks', '" '.repeat(megaLetters / 2)],
    ['lone surrogates', '\ud800 '.repeat(megaLetters / 2)],
    ['half phrases', 'als ik je '.repeat(megaLetters / 10)],
    ['questions without an end', 'en wat vind je '.repeat(megaLetters / 15)],
  ])('of %s gets a coding', (_name, text) => {
    expect(codeTurn(turnOf(text, text)).mainAct).toBeDefined();
  });
});

describe('spelling', () => {
  test.each([
    ['wat vind je daar zelf van', 'Wat vindt u daar zelf van?'],
    ['hoe is da voor u', 'Hoe is dat voor je?'],
    ['Wat vínd je dáár zelf van', 'wat vind je daar zelf van'],
    ['als ik jou was zou ik ff bellen', 'Als ik u was, zou ik even bellen.'],
  ])('does not change the codes: %s', (left, right) => {
    expect(codeTurn(turnOf(left)).codes).toEqual(codeTurn(turnOf(right)).codes);
  });

  test('keeps the offsets of the text as typed', () => {
    const text = '😀 Oké… «Wat vindt ú daarvan?»';
    const [finding] = codeTurn(turnOf(text)).findings.filter(({ code }) => code === 'open-question');
    expect(finding?.evidence).toBe(text.slice(finding?.start, finding?.end));
    expect(finding?.evidence).toContain('Wat vindt ú daarvan?');
  });
});

describe('a code over several utterances', () => {
  test('is known to the rules that are tried after it: stacked questions are not called one question reworded', () => {
    const { codes } = codeTurn(
      turnOf('Hoe gaat het thuis met je vader? Hoe is het thuis met je vader? Met wie ga je om op school?'),
    );
    expect(codes).toContain('multiple-questions');
    expect(codes).not.toContain('rephrased-question');
  });
});

describe('the main act', () => {
  const client = 'Ik ben zo moe van het werk en ik slaap slecht.';
  test.each([
    ['Je bent moe van je werk. Wat zou je willen?', 'question'],
    ['Je bent moe van je werk. Klopt dat?', 'reflection'],
    ['Je bent moe van je werk, hè?', 'reflection'],
    ['Hm hm.', 'other'],
    ['Je moet naar de huisarts gaan.', 'input'],
    ['Je bent moe. Je moet echt morgen naar de huisarts gaan en dan een week vrij nemen.', 'input'],
    ['Klopt dat?', 'question'],
  ])('of %s is %s', (text, act) => {
    expect(codeTurn(turnOf(text, client)).mainAct).toBe(act);
  });
});

describe('what others say', () => {
  test.each([
    'Mijn moeder zei altijd: "Je moet hard werken."',
    'Je moeder zei dat je lui bent.',
    'Ik zeg niet dat je lui bent.',
    'Je vindt dat je moet stoppen van je baas.',
  ])('is no advice and no condemnation: %s', (text) => {
    const { codes } = codeTurn(turnOf(text, 'Mijn moeder noemt me lui.'));
    expect(codes).not.toContain('unsolicited-advice');
    expect(codes).not.toContain('condemnation');
  });
});
