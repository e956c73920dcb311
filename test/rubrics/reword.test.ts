import { describe, expect, test } from 'vitest';
import { codes, codeTurn, type Language } from '../../rubrics/index.ts';

function reword(code: string, lang: Language, words: string, after = ''): string | null | undefined {
  return codes.find(({ id }) => id === code)?.reword?.(words, lang, after);
}

type Accepted = readonly (readonly [Language, words: string, better: string])[];
type Refused = readonly (readonly [Language, words: string])[];

const examples: Record<string, { readonly accepted: Accepted; readonly refused: Refused }> = {
  'why-question': {
    accepted: [
      ['nl', 'Waarom heb je dat gedaan?', 'Hoe komt het dat je dat gedaan hebt?'],
      ['nl', 'waarom ben je zo moe', 'Hoe komt het dat je zo moe bent?'],
      ['nl', 'En waarom wil je stoppen?', 'Wat maakt dat je wilt stoppen?'],
      ['nl', 'Waarom voel je je schuldig dan?', 'Hoe komt het dat je je schuldig voelt?'],
      ['nl', 'Waarom vindt u dat moeilijk?', 'Hoe komt het dat u dat moeilijk vindt?'],
      ['nl', 'Waarom was je bang om te bellen?', 'Hoe komt het dat je bang was om te bellen?'],
      ['nl', 'Waarom doet hij dat?', 'Hoe komt het dat hij dat doet?'],
      ['nl', 'Waarom denk je dat?', 'Hoe komt het dat je dat denkt?'],
      ['nl', 'Hoezo?', 'Hoe komt dat?'],
      ['en', 'Why did you leave?', 'What made you leave?'],
      ['en', 'But why do you think that?', 'What makes you think that?'],
      ['en', "Why haven't you told her?", "How come you haven't told her?"],
      ['en', 'why were you late', 'How come you were late?'],
      ['en', 'Why is it so hard to talk?', 'What makes it so hard to talk?'],
      ['en', 'Why?', 'How did that come about?'],
    ],
    refused: [
      ['nl', 'Waarom ga je niet gewoon eens met haar praten?'],
      ['nl', 'Waarom bel je hem niet op?'],
      ['nl', 'Waarom denk je dat hij boos is?'],
      ['nl', 'Waarom heb je niet kunnen besluiten?'],
      ['nl', 'Waarom wil je bloemen?'],
      ['nl', 'Waarom ben je gegaan en heb je niets gezegd?'],
      ['nl', 'Waarom niet?'],
      ['nl', 'Kunt u uitleggen waarom u ze niet inneemt?'],
      ['en', "Why don't you just tell him?"],
      ['en', 'Why would you do that?'],
      ['en', 'Why did you even come?'],
      ['en', 'Why did you not ring?'],
      ['en', 'Why not?'],
      ['en', 'Did he say why?'],
    ],
  },
  'suggestive-question': {
    accepted: [
      ['nl', 'Je was zeker boos, hè?', 'Hoe was dat voor je?'],
      ['nl', 'U bent vast teleurgesteld, of niet?', 'Hoe voelt u zich daarbij?'],
      ['nl', 'Dat was zeker zwaar, hè?', 'Hoe was dat?'],
      ['nl', 'Vind je ook niet dat hij te ver gaat?', 'Wat vind je van het idee dat hij te ver gaat?'],
      ['nl', 'Zou het niet beter zijn om te stoppen?', 'Hoe zou het zijn om te stoppen?'],
      ['nl', 'Heb je er al aan gedacht om hulp te vragen?', 'Hoe zou het voor je zijn om hulp te vragen?'],
      ['nl', 'Hoe erg haat je je broer?', 'Hoe is het tussen jou en je broer?'],
      ['en', "You were really angry, weren't you?", 'How was that for you?'],
      ['en', "You feel guilty about that, don't you?", 'How do you feel about that?'],
      ['en', "Don't you think he is wrong?", 'What do you think of the idea that he is wrong?'],
      ['en', "Wouldn't it be better to stop?", 'How would it be for you to stop?'],
      ['en', 'Have you thought about joining a choir?', 'What would you think of joining a choir?'],
      ['en', 'How much do you hate your sister?', 'How are things between you and your sister?'],
    ],
    refused: [
      ['nl', 'Je was daar om acht uur, hè?'],
      ['nl', 'Vind je ook niet dat je overdrijft?'],
      ['nl', 'Ben je niet gewoon jaloers op je zus?'],
      ['nl', 'U gaat toch zeker wel aangifte doen?'],
      ['nl', 'Sinds wanneer verwaarloost ze je?'],
      ['nl', 'Vind je niet dat hij gelijk heeft, of wil je dat niet zien?'],
      ['en', "You were there at eight, weren't you?"],
      ['en', "Don't you think you are overreacting?"],
      ['en', "Isn't it really that you're scared?"],
      ['en', "Surely you're going to the police?"],
      ['en', 'How long has she been neglecting you?'],
      ['en', "Wouldn't it be better to have told her?"],
    ],
  },
  'multiple-questions': {
    accepted: [
      ['nl', 'Hoe heet ze? En bij wie woont ze nu?', 'Hoe heet ze?'],
      ['nl', 'hoe gaat het? werk je weer? slaap je?', 'Hoe gaat het?'],
      ['nl', 'Wat deed je toen? Ik ben benieuwd. En wie was erbij?', 'Wat deed je toen?'],
      ['en', 'How is your knee? Did they call?', 'How is your knee?'],
      ['en', 'what happened next? who was there?', 'What happened next?'],
      ['en', 'Where does it hurt? Do you live alone?', 'Where does it hurt?'],
    ],
    refused: [
      ['nl', 'hoe lang heb je dat al en wie weet ervan'],
      ['nl', 'Waarom deed je dat? En wie was erbij?'],
      ['nl', 'Je was boos, hè? En wat deed je toen?'],
      ['nl', 'Wat maakt dat je stopt, en hoe oud was je? En nu?'],
      ['en', 'Why did you go? And who was there?'],
      ['en', "You were angry, weren't you? What did you do?"],
      ['en', 'How is it and who knows? And now?'],
      ['en', 'How long has it been and who knows?'],
    ],
  },
  'filling-in': {
    accepted: [
      [
        'nl',
        'Je wilt gewoon aandacht van hem.',
        'Ik krijg de indruk dat je aandacht van hem wilt. Klopt dat?',
      ],
      ['nl', 'u voelt zich eenzaam', 'Ik krijg de indruk dat u zich eenzaam voelt. Klopt dat?'],
      ['nl', 'Jij wilt bij papa wonen.', 'Ik krijg de indruk dat jij bij papa wilt wonen. Klopt dat?'],
      [
        'nl',
        'Je bent bang dat hij weggaat.',
        'Ik krijg de indruk dat je bang bent dat hij weggaat. Klopt dat?',
      ],
      ['nl', 'Je mist haar.', 'Ik krijg de indruk dat je haar mist. Klopt dat?'],
      [
        'en',
        'You just want his approval.',
        'I get the impression that you want his approval. Is that right?',
      ],
      ['en', "you're afraid of him", "I get the impression that you're afraid of him. Is that right?"],
      ['en', 'Deep down you miss her.', 'I get the impression that you miss her. Is that right?'],
      ['en', 'You never really let go.', 'I get the impression that you never really let go. Is that right?'],
    ],
    refused: [
      ['nl', 'Stiekem vind je dat die baan naar jou had gemoeten.'],
      ['nl', 'Je kunt gwn niet tegen de stilte en dat weet je best.'],
      ['nl', 'Je hebt ze nooit echt kunnen loslaten.'],
      ['nl', 'Ge werkt omdat ge niet alleen durft te zijn.'],
      ['nl', 'Hij wil gewoon aandacht.'],
      ['nl', 'Wil je aandacht van hem?'],
      ['en', 'You work because you are afraid.'],
      ['en', "You can't stand it, and you know that."],
      ['en', 'He just wants attention.'],
      ['en', 'Do you want his approval?'],
      ['en', 'You want it. Admit it.'],
      ['en', 'They know you want that.'],
    ],
  },
  'unsolicited-advice': {
    accepted: [
      [
        'nl',
        'Je moet naar de huisarts gaan.',
        'Mag ik een idee met je delen? Je zou naar de huisarts kunnen gaan.',
      ],
      ['nl', 'U moet haar gewoon bellen.', 'Mag ik een idee met u delen? U zou haar kunnen bellen.'],
      [
        'nl',
        'Als ik jou was zou ik een brief schrijven.',
        'Mag ik een idee met je delen? Je zou een brief kunnen schrijven.',
      ],
      [
        'nl',
        'je zou je kunnen aanmelden bij een koor',
        'Mag ik een idee met je delen? Je zou je kunnen aanmelden bij een koor.',
      ],
      [
        'nl',
        'Misschien kun je een lijstje maken.',
        'Mag ik een idee met je delen? Misschien kun je een lijstje maken.',
      ],
      ['en', 'You should see your GP.', 'May I share an idea with you? You could see your GP.'],
      [
        'en',
        'maybe you could make a list or something',
        'May I share an idea with you? You could make a list.',
      ],
      [
        'en',
        "If I were you, I'd ring a solicitor.",
        'May I share an idea with you? You could ring a solicitor.',
      ],
      [
        'en',
        'Just go to the physio tomorrow.',
        'May I share an idea with you? You could go to the physio tomorrow.',
      ],
      ['en', 'You need to talk to her.', 'May I share an idea with you? You could talk to her.'],
    ],
    refused: [
      ['nl', 'Je moet niet zo zeuren.'],
      ['nl', 'Je moet naar de huisarts gaan en dan een week vrij nemen.'],
      ['nl', 'Heb je er al aan gedacht om hulp te vragen?'],
      ['nl', 'Zet hem na zes uur gewoon uit.'],
      ['nl', 'Waarom zeg je het hem niet gewoon?'],
      ['nl', 'Je moet stoppen, anders gaat het mis.'],
      ['nl', 'Als ik jou was zou ik mijn vriend bellen.'],
      ['en', "You shouldn't do that."],
      ['en', 'You must be more careful.'],
      ['en', 'You should have told her.'],
      ['en', "Why don't you just tell him?"],
      ['en', 'You have to understand him.'],
      ['en', "If I were you I'd ring my mother."],
    ],
  },
  'closed-question': {
    accepted: [
      ['nl', 'Slaap je goed?', 'Hoe slaap je?'],
      ['nl', 'Heb je goed geslapen?', 'Hoe heb je geslapen?'],
      ['nl', 'Gaat het goed met je zus?', 'Hoe gaat het met je zus?'],
      ['nl', 'Was dat moeilijk voor je?', 'Hoe was dat voor je?'],
      ['nl', 'ben je boos', 'Hoe voel je je?'],
      ['nl', 'Heb je een goede band met je vader?', 'Hoe is je band met je vader?'],
      ['nl', 'Kun je goed met je broer opschieten?', 'Hoe gaat het tussen jou en je broer?'],
      ['en', 'Are you sleeping well?', 'How are you sleeping?'],
      ['en', 'Was that hard for you?', 'How was that for you?'],
      ['en', 'Do you feel lonely?', 'How do you feel?'],
      ['en', 'Do you get on with your mother?', 'How do you get on with your mother?'],
      ['en', 'Did you have a good weekend?', 'How was your weekend?'],
      ['en', 'Is it going well at school?', 'How is it going at school?'],
    ],
    refused: [
      ['nl', 'Klopt dat?'],
      ['nl', 'Gaat het op dinsdag door?'],
      ['nl', 'Woon je nog bij je ouders?'],
      ['nl', 'Heb je schulden?'],
      ['nl', 'Kun je morgen komen?'],
      ['nl', 'Was dat voor of na de scheiding?'],
      ['nl', 'Hoe oud is de jongste?'],
      ['en', 'Is that right?'],
      ['en', 'Do you live alone?'],
      ['en', 'Have you seen a doctor?'],
      ['en', 'Was that before or after the divorce?'],
      ['en', 'Can you come tomorrow?'],
      ['en', 'How old is she?'],
    ],
  },
  summary: {
    accepted: [
      [
        'nl',
        'Je slaapt slecht en je hebt ruzie thuis.',
        'Je slaapt slecht en je hebt ruzie thuis. Klopt dat zo?',
      ],
      [
        'nl',
        'dus je bent moe en je zorgt voor je moeder',
        'Dus je bent moe en je zorgt voor je moeder. Klopt dat zo?',
      ],
      [
        'nl',
        'Even samenvattend: werk is druk, thuis ook.',
        'Even samenvattend: werk is druk, thuis ook. Klopt dat zo?',
      ],
      [
        'en',
        'You sleep badly and you argue at home.',
        'You sleep badly and you argue at home. Have I got that right?',
      ],
      [
        'en',
        'so you are tired and you care for your mum',
        'So you are tired and you care for your mum. Have I got that right?',
      ],
      [
        'en',
        'To sum up: work is busy, and so is home.',
        'To sum up: work is busy, and so is home. Have I got that right?',
      ],
    ],
    refused: [
      ['nl', 'Je slaapt slecht en je hebt ruzie, klopt dat?'],
      ['nl', 'Heb ik het goed dat je moe bent en ruzie hebt?'],
      ['nl', `Je bent moe en ${'je zorgt voor je moeder en '.repeat(12)}dat is veel.`],
      ['en', 'You sleep badly and you argue, is that right?'],
      ['en', 'Correct me if I am wrong: you are tired and you argue.'],
      ['en', `You are tired and ${'you care for your mother and '.repeat(12)}it is a lot.`],
    ],
  },
  'false-reassurance': {
    accepted: [
      ['nl', 'Maak je maar geen zorgen.', 'Waar maak je je het meest zorgen over?'],
      ['nl', 'maak u geen zorgen hoor', 'Waar maakt u zich het meest zorgen over?'],
      [
        'nl',
        'Het komt wel goed.',
        'Ik kan niet beloven dat het goed komt. Vertel eens, waar zitten de zorgen?',
      ],
      ['en', "Don't worry.", 'What worries you most?'],
      ['en', 'Please do not worry about it!', 'What worries you most?'],
      ['en', "It'll be fine.", 'I cannot promise that it will be all right. Tell me, where are the worries?'],
    ],
    refused: [
      ['nl', 'Hij draait heus wel weer bij.'],
      ['nl', 'De tijd heelt alle wonden.'],
      ['nl', 'Je bent helemaal geen slechte vader!'],
      ['en', "He'll come round."],
      ['en', 'Time heals all wounds.'],
      ['en', "You're not a bad father at all!"],
    ],
  },
};

describe.each(Object.entries(examples))('a better wording for %s', (code, { accepted, refused }) => {
  test.each(accepted)('%s: %s', (lang, words, better) => {
    expect(reword(code, lang, words)).toBe(better);
  });

  test.each(refused)('%s: none for %s', (lang, words) => {
    expect(reword(code, lang, words)).toBeNull();
  });
});

test('a summary that is followed by more gets no check, since that may be the check', () => {
  expect(reword('summary', 'nl', 'Je bent moe en je hebt ruzie.', ' Klopt dat?')).toBeNull();
});

test.each(['condemnation', 'minimising'])(
  '%s has none: nothing of such words can be kept honestly',
  (code) => {
    expect(codes.find(({ id }) => id === code)?.reword).toBeUndefined();
  },
);

test('a finding carries the better wording and quotes the turn, without the stop at its end', () => {
  const context = [{ role: 'client' as const, text: 'Ik ben weer begonnen met roken.' }];
  const { findings } = codeTurn({ lang: 'nl', context, text: 'Waarom heb je dat gedaan?' });
  const why = findings.find(({ code }) => code === 'why-question');
  expect(why?.better).toBe('Hoe komt het dat je dat gedaan hebt?');
  expect(why?.message.en).toContain('“Waarom heb je dat gedaan?”');
});
