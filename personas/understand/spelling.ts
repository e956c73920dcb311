/** Words with fewer letters are not corrected: too many words lie one letter apart. Chosen, not measured. */
export const shortestCorrected = 5;

/** The word itself and each way to leave out one of its letters. */
export function deletionsOf(word: string): string[] {
  const all = [word];
  for (let place = 0; place < word.length; place += 1) all.push(word.slice(0, place) + word.slice(place + 1));
  return all;
}

/** Whether two words differ by one letter left out, put in, put in place of another, or swapped with its neighbour. */
function isOneEditApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  const restLeft = left.slice(start);
  const restRight = right.slice(start);
  return (
    restLeft.slice(1) === restRight ||
    restLeft === restRight.slice(1) ||
    restLeft.slice(1) === restRight.slice(1) ||
    (restLeft[0] === restRight[1] && restLeft[1] === restRight[0] && restLeft.slice(2) === restRight.slice(2))
  );
}

/** The word that was probably meant, from an index made with `deletionsOf`; null when there is none. */
export function correctedWord(
  word: string,
  byDeletion: ReadonlyMap<string, readonly string[]>,
): string | null {
  if (word.length < shortestCorrected) return null;
  for (const shorter of deletionsOf(word)) {
    const meant = byDeletion.get(shorter)?.find((candidate) => isOneEditApart(word, candidate));
    if (meant !== undefined) return meant;
  }
  return null;
}
