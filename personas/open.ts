import { deal } from './compose.ts';
import type { Persona } from './persona.ts';
import { readCue } from './realise/read-cue.ts';
import { realiseCards } from './realise/scripted.ts';
import type { PersonaState } from './state.ts';
import { countDealt, listDealt } from './talk-state.ts';
import { behind } from './thought-cause.ts';
import type { ClientTurn } from './turn.ts';

/** The client's first words, where it is she who opens; null where she waits for the trainee. */
export function open(
  persona: Persona,
  state: PersonaState,
): { readonly state: PersonaState; readonly clientTurn: ClientTurn } | null {
  if (persona.sheet.opens !== 'client') return null;
  const counts = countDealt(persona, state.dealt);
  const card = deal(persona, { ...state, counts }, persona.deckNumbers.pool.get('opening')!);
  const topic = persona.sheet.agenda[0]!;
  const { speech, nonverbal } = realiseCards(persona, state.language, [card]);
  const expression = (nonverbal === null ? null : readCue(state.language, nonverbal)) ?? behind.started.mood;
  return {
    state: { ...state, dealt: listDealt(counts), topic, recent: [card.deck, card.card] },
    clientTurn: { speech, nonverbal, expression, act: 'ask-back', topic, thought: '' },
  };
}
