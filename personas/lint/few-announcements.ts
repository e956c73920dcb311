import type { Check, Found } from './check.ts';

/** With one cue the same gesture announces a layer in every talk. */
const leastCues = 2;

/** A layer under the surface announces itself by what one sees, in more ways than one. */
export const fewAnnouncements: Check = {
  name: 'few-announcements',
  finds: ({ tongues }) =>
    Object.values(tongues).flatMap(({ lines, source }) =>
      Object.entries(lines.topics).flatMap(([topic, { layers }]) =>
        Object.entries(layers).flatMap(([layer, { announcedBy }]): Found[] => {
          const count = new Set(announcedBy).size;
          // What lies on the surface needs no sign, and the engine gives none.
          if (layer === 'surface' || count >= leastCues) return [];
          const path = ['topics', topic, 'layers', layer, 'announcedBy'];
          const expected = `at least ${leastCues} different cues that announce ${topic}/${layer}`;
          return [{ severity: 'error', source, path, expected, came: `${count}` }];
        }),
      ),
    ),
};
