import type { Line } from '../lines.ts';
import type { Language, Persona } from '../persona.ts';
import { draw } from '../random.ts';
import type { PersonaState } from '../state.ts';
import { countDealt } from '../talk-state.ts';
import type { Card, ClientTurn, Move } from '../turn.ts';
import { express } from './express.ts';

/** The most words in one client turn; above it only the part that says most is spoken. Chosen: about 20 seconds of speech. */
const mostWords = 45;

function countWords(text: string): number {
  if (text === '') return 0;
  let count = 1;
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) count += 1;
  return count;
}

/** The line that a card holds in a language. */
function lineOf(persona: Persona, language: Language, { deck, card }: Card): Line {
  return persona.tongues[language].cards[deck]![card]!;
}

/** The words and the cue of some cards, one after another, within the length of one client turn. */
export function realiseCards(
  persona: Persona,
  language: Language,
  cards: readonly Card[],
): { readonly speech: string; readonly nonverbal: string | null } {
  let lines = cards.map((card) => lineOf(persona, language, card));
  if (lines.length > 1 && lines.reduce((sum, { say }) => sum + countWords(say), 0) > mostWords) {
    lines = [
      lines.reduce((longest, line) => (countWords(line.say) > countWords(longest.say) ? line : longest)),
    ];
  }
  return {
    speech: lines
      .map(({ say }) => say)
      .filter((say) => say !== '')
      .join(' '),
    nonverbal: lines.findLast(({ cue }) => cue !== null)?.cue ?? null,
  };
}

/** The sign that announces a layer, when this move is the first to tell from it. */
function announcement(persona: Persona, state: PersonaState, move: Move): string | null {
  if (move.tell === null || move.topic === null || move.layer === null || move.layer === 'surface')
    return null;
  const layer = persona.layersByTopic.get(move.topic)?.find(({ depth }) => depth === move.layer);
  const counts = countDealt(persona, state.dealt);
  const told = layer?.tells.filter((deck) => counts[deck]! > 0).length ?? 0;
  if (told !== 1) return null;
  const signs = persona.tongues[state.language].lines.topics[move.topic]!.layers[layer!.depth].announcedBy;
  return signs[Math.floor(draw(state.seed, move.turn, 'announced') * signs.length)]!;
}

/** What she thinks while she tells something: the thought that belongs to it, else one by cause. */
function thoughtOf(persona: Persona, language: Language, move: Move): string {
  const { lines } = persona.tongues[language];
  if (move.tell !== null && move.topic !== null && move.layer !== null) {
    const layer = lines.topics[move.topic]?.layers[move.layer];
    const thought = layer?.tells[move.tell]?.thought;
    if (thought !== undefined) return thought;
  }
  return move.thought === null ? '' : lineOf(persona, language, move.thought).say;
}

/** Puts a move into the persona's own words. `state` is the state after the move. */
export function realise(persona: Persona, state: PersonaState, move: Move): ClientTurn {
  const { language } = state;
  const { speech, nonverbal } = realiseCards(persona, language, move.say);
  const moodCue = move.cue === null ? null : lineOf(persona, language, move.cue).cue;
  const ownCue = announcement(persona, state, move) ?? nonverbal;
  const shown = ownCue ?? moodCue;
  return {
    speech,
    nonverbal: shown,
    expression: express(persona, state, move, { text: shown, isOfMood: shown !== null && ownCue === null }),
    act: move.act,
    topic: move.topic,
    thought: thoughtOf(persona, language, move),
  };
}
