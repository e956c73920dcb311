import type { Language } from '../../server/protocol/shared.ts';
import { scoringEn } from './scoring.en.ts';
import { type ScoringMessages, scoringNl } from './scoring.nl.ts';

/** The texts of the page on how good the scoring is, in each language. */
export const scoringMessages: Readonly<Record<Language, ScoringMessages>> = { nl: scoringNl, en: scoringEn };
