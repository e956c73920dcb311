import type { Language } from '../../server/protocol/shared.ts';
import { debriefEn } from './debrief.en.ts';
import { type DebriefMessages, debriefNl } from './debrief.nl.ts';

/** The texts of the debrief in each language. */
export const debriefMessages: Readonly<Record<Language, DebriefMessages>> = { nl: debriefNl, en: debriefEn };
