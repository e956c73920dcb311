/** The public door of the persona engine: what does the client do next? Pure: no I/O, no clock, no chance. */
export { advance } from './advance.ts';
export { ContentError } from './content-error.ts';
export { debriefOf } from './debrief.ts';
export { initialState } from './initial-state.ts';
export { lintPersona, type PersonaLint } from './lint/lint-persona.ts';
export { renderRemark } from './lint/remark.ts';
export { renderSummary } from './lint/summary.ts';
export { open } from './open.ts';
export { parsePersona, type PersonaSource } from './parse-persona.ts';
export type { Persona } from './persona.ts';
export { draw } from './random.ts';
export { parsePlan, playPlan } from './plan.ts';
export { realise } from './realise/scripted.ts';
export { Difficulty, PersonaState } from './state.ts';
export { countDealt } from './talk-state.ts';
export { ClientTurn, Move, TraineeTurn } from './turn.ts';
