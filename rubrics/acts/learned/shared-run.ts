import type { Word } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';

// So many words are compared: the first of the turn, and the last of the client's. Chosen.
const mostOfTurn = 40;
const mostOfClient = 60;
const persons = WordFlag.firstPerson | WordFlag.secondPerson;

function isSame(left: Word, right: Word): boolean {
  const [known, other] = [left.entry, right.entry];
  if (known === undefined || other === undefined) return known === other && left.text === right.text;
  return known === other || ((known.flags & persons) !== 0 && (other.flags & persons) !== 0);
}

/** The longest run of words that stands in the client's last turn too, persons left out of account. */
export function longestSharedRun(words: readonly Word[], client: readonly Word[]): number {
  let best = 0;
  const read = Math.min(words.length, mostOfTurn);
  const from = Math.max(0, client.length - mostOfClient);
  for (let start = 0; start + best < read; start += 1) {
    for (let other = from; other + best < client.length; other += 1) {
      let length = 0;
      while (
        start + length < read &&
        other + length < client.length &&
        isSame(words[start + length]!, client[other + length]!)
      ) {
        length += 1;
      }
      if (length > best) best = length;
    }
  }
  return best;
}
