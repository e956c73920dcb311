import { parsePersona, type PersonaSource } from '../parse-persona.ts';
import type { Language, Persona } from '../persona.ts';
import { spokenLines } from '../spoken-lines.ts';
import { readYaml } from '../yaml-source.ts';
import { adultLanguage } from './adult-language.ts';
import { adviceToTrainee } from './advice-to-trainee.ts';
import type { Check, Places, WrittenPersona, WrittenTongue } from './check.ts';
import { counsellorTalk } from './counsellor-talk.ts';
import { fewAnnouncements } from './few-announcements.ts';
import { mixedAddress } from './mixed-address.ts';
import type { Remark } from './remark.ts';
import { sameBeginnings } from './same-beginnings.ts';
import { sharedKeywords } from './shared-keywords.ts';
import { summarise, type CastSummary } from './summary.ts';
import { thinStory } from './thin-story.ts';
import { unevenRhythm } from './uneven-rhythm.ts';
import { unevenTranslations } from './uneven-translations.ts';
import { wrongLanguage } from './wrong-language.ts';

const checks: readonly Check[] = [
  adviceToTrainee,
  counsellorTalk,
  mixedAddress,
  adultLanguage,
  wrongLanguage,
  fewAnnouncements,
  sameBeginnings,
  unevenRhythm,
  sharedKeywords,
  unevenTranslations,
  thinStory,
];

/** The places in a file, which is read again once somebody asks for one: most files have nothing to be said of. */
function readLater(text: string, file: string): Places {
  let source: Places | null = null;
  return { placeOf: (path) => (source ??= readYaml(text, file)).placeOf(path) };
}

/** A persona, what the lint has to say of it, errors first, and its figures. */
export type PersonaLint = {
  readonly persona: Persona;
  readonly remarks: readonly Remark[];
  readonly summary: CastSummary;
};

/**
 * Reads a persona as parsePersona does, and then reads it as an editor would: who speaks here, to whom, and how often
 * in the same way.
 * @throws ContentError where parsePersona does: what does not hold together cannot be read for its language
 */
export function lintPersona(personaSource: PersonaSource): PersonaLint {
  const persona = parsePersona(personaSource);
  const tongueOf = (language: Language): WrittenTongue => {
    const { lines } = persona.tongues[language];
    return {
      language,
      lines,
      spoken: [...spokenLines(lines)],
      source: readLater(personaSource.lines[language], personaSource.files[language]),
    };
  };
  const written: WrittenPersona = {
    persona,
    sheetSource: readLater(personaSource.persona, personaSource.files.persona),
    tongues: { nl: tongueOf('nl'), en: tongueOf('en') },
  };
  const remarks = checks.flatMap((check) =>
    check.finds(written).map(
      ({ source, path, ...found }): Remark => ({
        check: check.name,
        place: source.placeOf(path),
        ...found,
      }),
    ),
  );
  return {
    persona,
    remarks: [
      ...remarks.filter(({ severity }) => severity === 'error'),
      ...remarks.filter(({ severity }) => severity === 'warning'),
    ],
    summary: summarise(written),
  };
}
