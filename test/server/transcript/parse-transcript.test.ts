import { describe, expect, test } from 'vitest';
import { parseTranscript } from '../../../server/transcript/parse-transcript.ts';
import { contextTurns, traineeTurnsOf, TranscriptError } from '../../../server/transcript/transcript.ts';

const talk = [
  { role: 'client', text: 'Ik ben moe.' },
  { role: 'trainee', text: 'Vertel eens.' },
];

describe('a transcript', () => {
  test.each([
    ['talk.txt', 'Cliënt: Ik ben moe.\n\nStudent: Vertel eens.\n'],
    ['talk.txt', '\uFEFFClient: Ik ben moe.\r\nTrainee: Vertel eens.'],
    ['talk.csv', 'role;text\nclient;Ik ben moe.\ntrainee;Vertel eens.\n'],
    ['talk.csv', 'Speaker,Text\nClient,"Ik ben moe."\nHulpverlener,"Vertel eens."\n'],
    [
      'talk.vtt',
      'WEBVTT\n\n1\n00:00.000 --> 00:01.000\n<v Client>Ik ben\n\n00:01.000 --> 00:02.000\n<v Client>moe.\n\n00:02.000 --> 00:03.000\n<v Trainee>Vertel eens.\n',
    ],
    ['talk.json', JSON.stringify({ language: 'nl', turns: talk })],
  ])('in %s is read as the same turns', (file, text) => {
    expect(parseTranscript(text, file).turns).toEqual(talk);
  });

  test('a line without a role goes on with the turn before it', () => {
    expect(parseTranscript('Client: Ik ben moe.\nHeel moe.', 'talk.txt').turns).toEqual([
      { role: 'client', text: 'Ik ben moe.\nHeel moe.' },
    ]);
  });

  test.each([
    ['talk.txt', 'Hallo\nClient: Ik ben moe.', 1, 'expected a role'],
    ['talk.csv', 'role,text\nclient,Hoi\nbakker,Brood\n', 3, 'came "bakker"'],
    ['talk.csv', 'who,what\nclient,Hoi\n', 1, 'expected the columns role and text, came who, what'],
    ['talk.vtt', 'Client: Hoi', 1, 'expected WEBVTT'],
    ['talk.json', '{"turns":[{"role":"baker","text":"x"}]}', 1, 'turns.0.role'],
    ['talk.txt', '', 1, 'at least one turn'],
  ])('that is broken (%s) is refused with its line', (file, text, line, reason) => {
    const attempt = (): unknown => parseTranscript(text, file);
    expect(attempt).toThrow(reason);
    expect(attempt).toThrow(TranscriptError);
    try {
      attempt();
    } catch (error) {
      expect(error).toMatchObject({ line });
    }
  });

  test('gives each trainee turn what went before it, and no more than the window', () => {
    const long = Array.from({ length: 40 }, (_, place) => ({
      role: place % 2 === 0 ? ('client' as const) : ('trainee' as const),
      text: String(place),
    }));
    const turns = [...traineeTurnsOf(long)];
    expect(turns).toHaveLength(20);
    expect(turns[0]).toEqual({ text: '1', context: [{ role: 'client', text: '0' }], earlier: [] });
    expect(turns.at(-1)?.context).toHaveLength(contextTurns);
    expect(turns.at(-1)?.context.at(-1)).toEqual({ role: 'client', text: '38' });
    expect(turns.at(-1)?.earlier).toEqual([
      '0',
      '2',
      '4',
      '6',
      '8',
      '10',
      '12',
      '14',
      '16',
      '18',
      '20',
      '22',
      '24',
      '26',
    ]);
  });
});
