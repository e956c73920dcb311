/** What one UTF-16 code unit is to the tokeniser: space, part of a word, an apostrophe, or any other mark. */
export const CharacterKind = { space: 0, word: 1, apostrophe: 2, mark: 3 } as const;

const tableSize = 0x250;
const table = new Uint8Array(tableSize).fill(CharacterKind.mark);
for (let unit = 0; unit < tableSize; unit += 1) {
  const character = String.fromCharCode(unit);
  if (/\s/u.test(character)) table[unit] = CharacterKind.space;
  else if (/[\p{L}\p{N}]/u.test(character)) table[unit] = CharacterKind.word;
}
for (const apostrophe of "'`´") table[apostrophe.charCodeAt(0)] = CharacterKind.apostrophe;

// Blocks above the table: general punctuation to arrows and symbols, CJK marks, emoji (surrogates), selectors.
function kindAboveTable(unit: number): number {
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x02bc) return CharacterKind.apostrophe;
  if ((unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f) {
    return CharacterKind.space;
  }
  if (unit === 0x3000 || unit === 0xfeff) return CharacterKind.space;
  if (unit >= 0x200b && unit <= 0x2bff) return CharacterKind.mark;
  if (unit >= 0x3001 && unit <= 0x303f) return CharacterKind.mark;
  if (unit >= 0xd800 && unit <= 0xdfff) return CharacterKind.mark;
  if (unit >= 0xe000 && unit <= 0xf8ff) return CharacterKind.mark;
  if (unit >= 0xfe00 && unit <= 0xfe0f) return CharacterKind.mark;
  return CharacterKind.word;
}

/** The kind of one UTF-16 code unit; total over all 65,536 of them. */
export function characterKind(unit: number): number {
  return unit < tableSize ? table[unit]! : kindAboveTable(unit);
}

const asciiEnd = 0x80;

/** Each ASCII unit in lower case, a backtick as the apostrophe for which it is typed. */
export const foldedUnits = Uint8Array.from({ length: asciiEnd }, (_, unit) =>
  (unit === 0x60 ? "'" : String.fromCharCode(unit).toLowerCase()).charCodeAt(0),
);

/** Lower case without diacritics and with straight apostrophes; for one word, whose length may change. */
export function foldWord(word: string): string {
  for (let index = 0; index < word.length; index += 1) {
    const unit = word.charCodeAt(index);
    if (unit > 0x7f || unit === 0x60) {
      return word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[`´‘’ʼ]/g, "'")
        .toLowerCase();
    }
  }
  return word.toLowerCase();
}
