import type { Language } from '../../rubrics/turn.ts';
import { debriefEn } from './debrief.en.ts';
import { type DebriefMessages, debriefNl } from './debrief.nl.ts';

/** The texts of the debrief in each language. */
export const debriefMessages: Readonly<Record<Language, DebriefMessages>> = { nl: debriefNl, en: debriefEn };
