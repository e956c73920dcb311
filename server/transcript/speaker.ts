import type { Speaker } from '../../rubrics/turn.ts';

const speakers: Readonly<Record<string, Speaker>> = {
  trainee: 'trainee',
  student: 'trainee',
  counsellor: 'trainee',
  counselor: 'trainee',
  therapist: 'trainee',
  coach: 'trainee',
  hulpverlener: 'trainee',
  helper: 'trainee',
  nurse: 'trainee',
  verpleegkundige: 'trainee',
  t: 'trainee',
  client: 'client',
  cliënt: 'client',
  patient: 'client',
  patiënt: 'client',
  kind: 'client',
  child: 'client',
  c: 'client',
};

/** The words that name a speaker in a transcript file, for messages. */
export const speakerWords = 'Trainee, Student, Hulpverlener, Client, Cliënt, Kind, ...';

/** Reads who speaks from a role name in Dutch or English; null when it is not one. */
export function parseSpeaker(word: string): Speaker | null {
  return speakers[word.trim().toLowerCase().normalize('NFC')] ?? null;
}
