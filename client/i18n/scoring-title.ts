import type { BilingualText } from '../../server/protocol/shared.ts';

/** The name of the page on how good the scoring is; apart, since other pages link to it. */
export const scoringTitle: BilingualText = {
  nl: 'Hoe goed is deze beoordeling?',
  en: 'How good is this scoring?',
};
