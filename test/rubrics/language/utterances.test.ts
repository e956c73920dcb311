import { describe, expect, test } from 'vitest';
import { codeTurn, type Language } from '../../../rubrics/index.ts';

function cut(text: string, lang: Language = 'nl'): string[] {
  return codeTurn({ lang, context: [], text }).utterances.map(({ start, end }) => text.slice(start, end));
}

describe('a turn is cut into utterances', () => {
  test.each([
    [['Oké.', 'Hoe was dat?']],
    [['Oké, hoe was dat?']],
    [['Het is nu 10.30 uur.', 'Dr. De Wit komt zo.']],
    [['Ik bel bijv. mevr. Bakker even.']],
    [['Dus... je wilt het niet.']],
    [['Wat fijn!', 'En toen?']],
    [['Slaap je goed?', 'Eet je genoeg?', 'En werk je nog?']],
    [['Je bent boos,', 'wat maakt dat je boos bent?']],
    [['Als je daaraan terugdenkt, wat voel je dan?']],
    [['wat was er aan de hand dan', 'en hoe vaak heeft hij dat gedaan']],
    [['vertel eens wat er gebeurde en hoe dat voelde']],
    [['Mijn vader zei: "Ga weg. Je bent lui." en toen ging ik.']],
    [['Je vraagt je af wie je kunt vertrouwen en waar je straks moet wonen.']],
    [['Kom je op maandag of op donderdag?']],
  ])('%j', (parts) => {
    expect(cut(parts.join(' '))).toEqual(parts);
  });

  test.each([
    [['You never know, do you?']],
    [['What do you notice?', 'Who can you turn to?']],
    [['What makes you want to stop,', 'and how old were you when you started?']],
    [['If you look back, what do you see?']],
    [["I can see that you're tired."]],
  ])('in English: %j', (parts) => {
    expect(cut(parts.join(' '), 'en')).toEqual(parts);
  });
});
