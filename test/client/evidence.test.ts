import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitAtEvidence } from '../../client/components/evidence/split-at-evidence.ts';
import { splitAtQuote } from '../../client/components/finding-list/split-at-quote.ts';
import type { Finding } from '../../rubrics/finding.ts';

function findingAt(start: number, end: number): Finding {
  return {
    code: 'open-question',
    kind: null,
    start,
    end,
    evidence: '',
    version: 1,
    confidence: 1,
    sure: true,
    better: null,
    severity: 'info',
    message: { nl: '', en: '' },
    suggestion: null,
  };
}

describe('splitAtEvidence', () => {
  test('marks the evidence and leaves the words around it', () => {
    const question = findingAt(7, 22);
    expect(splitAtEvidence('Zwaar. Hoe komt dat zo? Ja', [question])).toEqual([
      { text: 'Zwaar. ', findings: [] },
      { text: 'Hoe komt dat zo', findings: [question] },
      { text: '? Ja', findings: [] },
    ]);
  });

  test('shows both findings where their evidence overlaps', () => {
    const [long, short] = [findingAt(0, 6), findingAt(3, 6)];
    expect(splitAtEvidence('abcdefgh', [long, short]).map(({ findings }) => findings.length)).toEqual([
      1, 2, 0,
    ]);
  });

  test('never loses or adds a character, whatever the offsets', () => {
    const offset = fc.integer({ min: -5, max: 60 });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(fc.tuple(offset, offset)), (text, spans) => {
        const findings = spans.map(([from, to]) => findingAt(Math.min(from, to), Math.max(from, to)));
        expect(
          splitAtEvidence(text, findings)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('splitAtQuote', () => {
  test('finds the quoted evidence, so that it can be given its own language', () => {
    expect(splitAtQuote('Met “Hoe was dat?” vraag je door.', 'Hoe was dat?')).toEqual({
      before: 'Met ',
      quoted: 'Hoe was dat?',
      after: ' vraag je door.',
    });
  });

  test('knows a quote that was cut off, lost its stop, or holds quotation marks itself', () => {
    expect(splitAtQuote('In “Je bent …” zei je iets.', 'Je bent moe.')?.quoted).toBe('Je bent …');
    expect(splitAtQuote('In “Je bent moe” zei je iets.', 'Je\nbent  moe.')?.quoted).toBe('Je bent moe');
    expect(splitAtQuote('In “Hij zei “nee” toen” zat het.', 'Hij zei “nee” toen')?.quoted).toBe(
      'Hij zei “nee” toen',
    );
  });

  test('gives nothing where a message quotes something else', () => {
    expect(splitAtQuote('Zeg eens “goed zo” erbij.', 'Hoe was dat?')).toBeNull();
    expect(splitAtQuote('Dit is open.', 'Hoe was dat?')).toBeNull();
  });
});
