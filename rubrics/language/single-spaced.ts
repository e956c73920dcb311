import { CharacterKind, characterKind } from './characters.ts';

const space = 0x20;

function isSingleSpaced(text: string): boolean {
  let last = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === space ? last === space : characterKind(unit) === CharacterKind.space) return false;
    last = unit;
  }
  return true;
}

/** A text in one line, every stretch of white space one space. Most texts are so already and cost no search. */
export function singleSpaced(text: string): string {
  return isSingleSpaced(text) ? text : text.replace(/\s+/g, ' ');
}
