import { keep, kept } from './kept.ts';

const keyOf = (sessionId: string) => `weerklank.draft.${sessionId}`;

/** What the trainee was writing in this talk; empty when nothing. */
export const keptDraft = (sessionId: string): string => kept(keyOf(sessionId)) ?? '';

/** Keeps what the trainee is writing, through a reload or a lost connection. */
export const keepDraft = (sessionId: string, draft: string): void => keep(keyOf(sessionId), draft);
