import { describe, expect, test } from 'vitest';
import { formatList, formatMoment } from '../../client/i18n/dates.ts';
import { debriefMessages } from '../../client/i18n/debrief-messages.ts';
import { en } from '../../client/i18n/en.ts';
import { nl } from '../../client/i18n/nl.ts';
import { scoringMessages } from '../../client/i18n/scoring-messages.ts';
import { formatNumber, plural } from '../../client/i18n/plural.ts';

/** Every text of a table of messages by its path; a function by what it gives for a name and numbers. */
function textsOf(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const place = `${path}.${key}`;
    if (typeof value === 'string') return [[place, value]];
    if (typeof value === 'function') return [[place, String(value('3', '4', '5'))]];
    return textsOf(Object(value), place);
  });
}

const placesOf = (table: object) => textsOf(table).map(([place]) => place);

describe('the texts of the interface', () => {
  test.each([
    ['nl', nl, debriefMessages.nl, scoringMessages.nl],
    ['en', en, debriefMessages.en, scoringMessages.en],
  ])('are all there in %s, with every gap filled', (_, ...tables) => {
    for (const [place, text] of tables.flatMap((table) => textsOf(table))) {
      expect(text, place).not.toMatch(/undefined|\[object|#/);
      if (!place.endsWith('resistance.same')) expect(text.trim(), place).not.toBe('');
    }
  });

  test('have the same keys in both languages, also where the type leaves them open', () => {
    expect(placesOf(en)).toEqual(placesOf(nl));
    expect(placesOf(debriefMessages.en)).toEqual(placesOf(debriefMessages.nl));
    expect(placesOf(scoringMessages.en)).toEqual(placesOf(scoringMessages.nl));
  });

  test('count in both languages', () => {
    expect([0, 1, 2].map(nl.ownTalks.turns)).toEqual(['0 beurten', '1 beurt', '2 beurten']);
    expect([0, 1, 2].map(en.ownTalks.turns)).toEqual(['0 turns', '1 turn', '2 turns']);
    expect(plural('nl', 1.5, { one: '# uur', other: '# uren' })).toBe('1,5 uren');
  });

  test('write numbers, moments and lists as people in that language do', () => {
    const moment = new Date(2026, 10, 21, 9, 5).getTime();
    expect(formatNumber('nl', 1234.56)).toBe('1.234,6');
    expect(formatNumber('en', 1234.56)).toBe('1,234.6');
    expect(formatMoment('nl', moment)).toBe('21 november 2026 om 09:05');
    expect(formatMoment('en', moment)).toBe('21 November 2026 at 09:05');
    expect(formatList('nl', ['a', 'b', 'c'])).toBe('a, b en c');
  });
});
