import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from '../../personas/understand/understand.ts';
import { karin } from './karin.ts';

const nl = (text: string) => understand(karin.tongues.nl.index, text);
const en = (text: string) => understand(karin.tongues.en.index, text);

describe('what a message touches', () => {
  test.each([
    ['Vertel eens over je moeder.', 'mother'],
    ['vertel over je moedr', 'mother'],
    ['Hoe slaap je?', 'sleep'],
    ['En Peter dan?', 'brother'],
    ['Je vaders overlijden', 'father'],
  ])('"%s" is about %s', (text, topic) => {
    expect(nl(text).topics[0]?.id).toBe(topic);
  });

  test.each([
    ['Tell me about your mother.', 'mother'],
    ['what about your mothr', 'mother'],
    ['How do you sleep?', 'sleep'],
    ['And Peter?', 'brother'],
  ])('"%s" is about %s', (text, topic) => {
    expect(en(text).topics[0]?.id).toBe(topic);
  });

  test.each([
    ['Hoe oud ben je?', 'own-age'],
    ['Hoe oud is je moeder?', 'mother-age'],
    ['Heb je huisdieren?', 'pets'],
    ['Hoeveel uur werk je?', 'work-hours'],
    ['Wanneer is je vader overleden?', 'father-when-died'],
  ])('the longest keyword wins: "%s" asks for %s', (text, fact) => {
    expect(nl(text).facts[0]?.id).toBe(fact);
  });

  test.each(['En toen?', 'Vertel verder.', 'Kun je een voorbeeld geven?'])(
    '"%s" stays with the topic at hand',
    (text) => {
      expect(nl(text).topics).toEqual([]);
      expect(nl(text).kinds).toContain('follow-up');
    },
  );

  test.each(['Hoe bedoel je?', 'Kun je dat nog een keer zeggen?', 'Dat snap ik niet.'])(
    '"%s" asks what she means',
    (text) => {
      expect(nl(text).topics).toEqual([]);
      expect(nl(text).kinds).toContain('clarify');
    },
  );

  test.each(['asdfghjkl', 'xxxxx', 'qwerty zxcvb', '12345'])('"%s" is nonsense', (text) => {
    expect(nl(text).isNonsense).toBe(true);
    expect(en(text).isNonsense).toBe(true);
  });

  test.each(['Ja.', 'Moeder', 'Frankrijk', '?', '...', 'Wat een verdriet'])('"%s" is no nonsense', (text) => {
    expect(nl(text).isNonsense).toBe(false);
  });

  test('gladness that is denied is not gladness', () => {
    expect(nl('Je bent blij.').feelings).toContain('glad');
    expect(nl('Je bent helemaal niet blij.').feelings).not.toContain('glad');
  });

  test('words that only begin like a set phrase do not count as one', () => {
    expect(en('It is like nobody sees how much you carry.').kinds).not.toContain('goodbye');
    expect(en('I see you are looking down.').kinds).not.toContain('goodbye');
  });

  test('any text is read without an error, in either language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        nl(text);
        en(text);
      }),
    );
  });
});
