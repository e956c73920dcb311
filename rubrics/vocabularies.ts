import { actPhrases as actsEn } from './acts/lexicon.en.ts';
import { actPhrases as actsNl } from './acts/lexicon.nl.ts';
import { codes } from './codes/index.ts';
import { lookalikes as lookalikesEn } from './language/lookalikes.en.ts';
import { lookalikes as lookalikesNl } from './language/lookalikes.nl.ts';
import { shapePhrases as shapesEn } from './language/shape-phrases.en.ts';
import { shapePhrases as shapesNl } from './language/shape-phrases.nl.ts';
import { spelling as spellingEn } from './language/spelling.en.ts';
import { spelling as spellingNl } from './language/spelling.nl.ts';
import { synonyms as synonymsEn } from './language/synonyms.en.ts';
import { synonyms as synonymsNl } from './language/synonyms.nl.ts';
import { compileVocabulary, type Vocabulary } from './language/vocabulary.ts';
import { wordClasses as classesEn } from './language/word-classes.en.ts';
import { wordClasses as classesNl } from './language/word-classes.nl.ts';
import type { Language } from './turn.ts';

const compilers: Readonly<Record<Language, () => Vocabulary>> = {
  nl: () =>
    compileVocabulary('nl', classesNl, spellingNl, synonymsNl, lookalikesNl, [
      shapesNl,
      actsNl,
      ...codes.map((code) => code.lexicon.nl),
    ]),
  en: () =>
    compileVocabulary('en', classesEn, spellingEn, synonymsEn, lookalikesEn, [
      shapesEn,
      actsEn,
      ...codes.map((code) => code.lexicon.en),
    ]),
};

const compiled: Partial<Record<Language, Vocabulary>> = {};

/** The words and phrases of a language, compiled when the first turn in it is coded. */
export function vocabularyOf(lang: Language): Vocabulary {
  compiled[lang] ??= compilers[lang]();
  return compiled[lang];
}
