/** The public door of the persona engine: what does the client do next? Pure: no I/O, no clock, no chance. */
export { advance, type Step } from './advance.ts';
export { ContentError } from './content-error.ts';
export { debriefOf, type Debrief, type DebriefTurn } from './debrief.ts';
export { type Deck } from './deck.ts';
export { toldIds } from './disclose.ts';
export { initialState, type TalkOptions } from './initial-state.ts';
export { Mood, moodVariables, type MoodVariable } from './mood.ts';
export { open } from './open.ts';
export { parsePersona, type PersonaSource } from './parse-persona.ts';
export type { Persona } from './persona.ts';
export { ClientAct, Moment } from './policy.ts';
export { parsePlan, Plan, playPlan } from './plan.ts';
export { realise } from './realise/scripted.ts';
export type { PersonaSheet } from './schema.ts';
export { Difficulty, PersonaState } from './state.ts';
export { Change, ClientTurn, Ended, Move, TraineeTurn } from './turn.ts';
