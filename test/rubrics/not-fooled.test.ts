import { describe, expect, test } from 'vitest';
import { codeTurn, type Language } from '../../rubrics/index.ts';

type Row = readonly [lang: Language, client: string, text: string, codes: string];

function codesOf([lang, client, text]: Row): readonly string[] {
  const context = client === '' ? [] : [{ role: 'client' as const, text: client }];
  return codeTurn({ lang, context, text }).codes;
}

/** In the last column the codes that the turn must not carry. */
const reported: readonly Row[] = [
  ['nl', 'Mijn baas moppert.', 'Je baas zegt dat je lui bent.', 'condemnation judgement'],
  ['nl', 'Mijn vader werd kwaad.', 'Je vader riep dat je dom bent.', 'condemnation'],
  ['nl', 'Ze schold me uit.', 'Ze noemde je een slappeling.', 'condemnation'],
  ['nl', 'Iedereen weet het beter.', 'Volgens je moeder moet je gewoon stoppen.', 'unsolicited-advice'],
  ['nl', 'De dokter was streng.', 'De dokter vindt dat je meer moet bewegen.', 'unsolicited-advice'],
  ['nl', 'Mijn zus bemoeit zich ermee.', 'Je zus zei dat je hem moet verlaten.', 'unsolicited-advice'],
  ['nl', 'Ze troostte me.', 'Je vriendin zegt dat het allemaal wel goed komt.', 'false-reassurance'],
  ['nl', 'Hij wuift het weg.', 'Je man vindt dat je je niet zo moet aanstellen.', 'minimising condemnation'],
  ['nl', 'Hij heeft zo zijn ideeën.', 'Je broer zegt dat het je eigen schuld is.', 'blaming'],
  ['nl', 'Mijn chef is zo.', 'Je chef dreigde dat je ontslagen wordt.', 'confrontation'],
  ['en', 'My boss keeps grumbling.', 'Your boss says you are lazy.', 'condemnation judgement'],
  ['en', 'My dad lost it.', 'Your dad shouted that you are stupid.', 'condemnation'],
  ['en', 'They all know better.', 'According to your mum you should just quit.', 'unsolicited-advice'],
  ['en', 'The doctor was strict.', 'The doctor thinks you should exercise more.', 'unsolicited-advice'],
  ['en', 'My sister interferes.', 'Your sister said you have to leave him.', 'unsolicited-advice'],
  ['en', 'She tried to comfort me.', 'Your friend says it will all be fine.', 'false-reassurance'],
  ['en', 'He waves it away.', 'Your husband thinks you should not make such a fuss.', 'minimising'],
  ['en', 'He has his theories.', 'Your brother says it is your own fault.', 'blaming'],
];

const quoted: readonly Row[] = [
  ['nl', 'Hij was woest.', 'Hij riep: "Wat ben jij voor een moeder?"', 'condemnation'],
  ['nl', 'Ze lachte me uit.', 'En toen zei ze: "Wat dom van je."', 'condemnation'],
  ['nl', 'Mijn oma had een spreuk.', 'Je oma zei altijd: "Je moet hard werken."', 'unsolicited-advice'],
  [
    'nl',
    'Het stond op een tegel.',
    '“Het komt allemaal wel goed”, stond er op die tegel.',
    'false-reassurance',
  ],
  [
    'nl',
    'Ik heb het zo vaak gehoord.',
    "Ze zeggen dan 'maak je geen zorgen', en dat helpt jou niet.",
    'false-reassurance',
  ],
  [
    'nl',
    'De leraar gaf me een preek.',
    'De leraar zei: "Als ik jou was zou ik stoppen."',
    'unsolicited-advice',
  ],
  ['nl', 'Hij stuurde een appje.', 'In dat appje noemde hij je "een egoïst".', 'condemnation'],
  ['en', 'He was furious.', 'He shouted: "What kind of mother are you?"', 'condemnation'],
  ['en', 'She laughed at me.', 'And then she said: "How stupid of you."', 'condemnation'],
  ['en', 'Gran had a saying.', 'Your gran always said: "You have to work hard."', 'unsolicited-advice'],
  ['en', 'It was on a mug.', '“Everything will be fine”, the mug said.', 'false-reassurance'],
  [
    'en',
    'The teacher gave a sermon.',
    'The teacher said: "If I were you I would stop."',
    'unsolicited-advice',
  ],
  ['en', 'He sent me a text.', 'The text said: "You are selfish."', 'condemnation'],
];

const negated: readonly Row[] = [
  ['nl', 'Ik ben een nietsnut.', 'Ik vind niet dat je lui bent.', 'condemnation'],
  ['nl', 'Vast dom van mij.', 'Je bent niet dom.', 'condemnation'],
  ['nl', 'Moet ik stoppen?', 'Ik ga je niet vertellen dat je moet stoppen.', 'unsolicited-advice'],
  ['nl', 'Wat moet ik nou?', 'Je moet niks van mij.', 'unsolicited-advice'],
  ['nl', 'Komt het goed?', 'Ik kan je niet beloven dat het allemaal wel goed komt.', 'false-reassurance'],
  ['nl', 'Is het mijn schuld?', 'Het is niet jouw schuld.', 'blaming'],
  ['nl', 'Vindt u mij een slechte moeder?', 'Ik zeg niet dat u een slechte moeder bent.', 'condemnation'],
  ['nl', 'Stel ik me aan?', 'Je stelt je niet aan.', 'condemnation minimising'],
  ['en', 'I am good for nothing.', "I don't think you're lazy.", 'condemnation'],
  ['en', 'Stupid of me, I bet.', "You're not stupid.", 'condemnation'],
  ['en', 'Should I quit?', "I'm not going to tell you that you should quit.", 'unsolicited-advice'],
  ['en', 'Will it be okay?', "I can't promise you that everything will be fine.", 'false-reassurance'],
  ['en', 'Is it my fault?', "It's not your fault.", 'blaming'],
  ['en', 'Do you think I am a bad mother?', "I'm not saying you're a bad mother.", 'condemnation'],
];

/** In the last column the codes that the turn must carry, though the other language stands in it. */
const mixed: readonly Row[] = [
  ['nl', 'Ik heb een burn-out.', 'Wat maakt dat je die job zo stressvol vindt?', 'open-question'],
  ['nl', 'Het is me wat.', 'Sorry, maar wat bedoel je daar precies mee?', 'open-question'],
  ['nl', 'Mijn ex stalkt me.', 'OK, en hoe ga je daarmee om, mentally?', 'open-question'],
  ['nl', 'Ik voel me down.', 'Sinds wanneer voel je je zo down?', 'closed-question'],
  ['nl', 'Die feedback deed pijn.', 'Hoe was die feedback voor je, really?', 'open-question'],
  ['nl', 'Ik game de hele nacht.', 'btw, slaap je wel genoeg?', 'closed-question'],
  ['nl', 'Ik weet niet wat ik moet.', 'Je moet gewoon een break nemen, period.', 'unsolicited-advice'],
  ['nl', 'Ik heb het verknald.', 'Wat ben jij een loser zeg.', 'condemnation'],
  ['nl', 'Alles is kut.', 'Don’t worry, het komt allemaal wel goed.', 'false-reassurance'],
  ['nl', 'Ik ben gestopt.', 'Waarom ben je eigenlijk gestopt, just curious?', 'why-question'],
  ['en', 'My oma died.', 'What was your oma like?', 'open-question'],
  ['en', 'It was gezellig at least.', 'How was it for you, that gezellig evening?', 'open-question'],
  ['en', 'I moved to Utrecht.', 'Do you sleep well in Utrecht, schat?', 'closed-question'],
  ['en', 'I failed the tentamen.', 'Why did you skip the tentamen?', 'why-question'],
  ['en', 'I am so moe.', 'You should go to the huisarts tomorrow.', 'unsolicited-advice'],
  ['en', 'Everything went wrong.', 'Nou, everything will be fine.', 'false-reassurance'],
];

/** Still what it seems: said as one's own view, beside a quotation, a negation or someone else's words. */
const meant: readonly Row[] = [
  ['nl', 'Mijn vader schreeuwde.', 'Je vader heeft gelijk, je bent gewoon lui.', 'condemnation'],
  ['nl', 'Ze zei: "ga weg".', 'Ze zei "ga weg". Je moet echt morgen bij haar weggaan.', 'unsolicited-advice'],
  [
    'nl',
    'Ik slaap niet.',
    'Ik wil me nergens mee bemoeien, maar je moet echt naar de huisarts gaan.',
    'unsolicited-advice',
  ],
  ['nl', 'Hij zei niks.', 'Hij zei niks. Hoe was dat voor je?', 'open-question'],
  ['en', 'My dad yelled.', "Your dad is right, you're just lazy.", 'condemnation'],
  [
    'en',
    'I cannot sleep.',
    'He said nothing is wrong. You really have to see another doctor.',
    'unsolicited-advice',
  ],
  ['en', 'He said nothing.', 'He said nothing. How was that for you?', 'open-question'],
];

describe.each([
  ['what others say', reported],
  ['what stands between quotation marks', quoted],
  ['what is denied', negated],
])('%s', (_, rows) => {
  test.each(rows)('(%s) after %j: %j is no %s', (...row) => {
    const codes = codesOf(row);
    for (const code of row[3].split(' ')) expect(codes).not.toContain(code);
  });
});

describe.each([
  ['words of the other language do no harm', mixed],
  ['what is meant is still found', meant],
])('%s', (_, rows) => {
  test.each(rows)('(%s) after %j: %j is %s', (...row) => {
    expect(codesOf(row)).toEqual(expect.arrayContaining(row[3].split(' ')));
  });
});
