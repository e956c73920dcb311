import type { Check, Found } from './check.ts';

/** With fewer, ordinary questions too often find nothing (persona model: "a hundred or so"; the best of the cast have more). */
const leastFacts = 150;
/** With fewer lines in a language, a second talk sounds like the first. Chosen, not measured. */
const leastLines = 450;

/** Whether there is enough of a life, and enough to say about it. */
export const thinStory: Check = {
  name: 'thin-story',
  finds: ({ persona, sheetSource, tongues }) => {
    const found: Found[] = [];
    const facts = Object.keys(persona.sheet.facts).length;
    if (facts < leastFacts) {
      const expected = `at least ${leastFacts} everyday facts`;
      found.push({ severity: 'warning', source: sheetSource, path: ['facts'], expected, came: `${facts}` });
    }
    for (const { spoken, source } of Object.values(tongues)) {
      if (spoken.length >= leastLines) continue;
      const expected = `at least ${leastLines} lines`;
      found.push({ severity: 'warning', source, path: ['language'], expected, came: `${spoken.length}` });
    }
    return found;
  },
};
