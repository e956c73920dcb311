import { describe, expect, test } from 'vitest';
import { remarksOnLines } from './lint-karin.ts';

describe('advice to the trainee', () => {
  test('is found in Dutch, and not where somebody else gave it', () => {
    expect(
      remarksOnLines('advice-to-trainee', 'nl', [
        'Als ik jou was, ging ik eens bij haar langs.',
        'Misschien moet jij eens met mijn moeder praten.',
        'Marjan zei: als ik jou was, ging ik eens slapen.',
        'Dan moet je weer naar het loket, en dan is het dicht.',
      ]),
    ).toEqual({
      'Als ik jou was, ging ik eens bij haar langs.': ['error: "Als ik jou was"'],
      'Misschien moet jij eens met mijn moeder praten.': ['warning: "Misschien moet jij eens"'],
      'Marjan zei: als ik jou was, ging ik eens slapen.': [],
      'Dan moet je weer naar het loket, en dan is het dicht.': [],
    });
  });

  test('is found in English, and not where somebody else gave it', () => {
    expect(
      remarksOnLines('advice-to-trainee', 'en', [
        "If I were you I'd ask her that.",
        'I think you ought to come along one day.',
        'They all say you ought to get out more.',
        "If I were you I'd sleep more, she said.",
        'You have to ring before nine or nobody picks up.',
      ]),
    ).toEqual({
      "If I were you I'd ask her that.": ['error: "If I were you"'],
      'I think you ought to come along one day.': ['warning: "you ought to"'],
      'They all say you ought to get out more.': [],
      "If I were you I'd sleep more, she said.": [],
      'You have to ring before nine or nobody picks up.': [],
    });
  });
});

describe("a counsellor's words", () => {
  test('are found in Dutch, and ordinary speech is left alone', () => {
    expect(
      remarksOnLines('counsellor-talk', 'nl', [
        'Ik moet leren mijn grenzen aan te geven.',
        'Wat een goede vraag.',
        'Je luistert echt goed, zeg.',
        'Je luistert niet goed.',
        'En hoe voelt dat voor jou?',
        'De huisarts zei iets over coping of zoiets.',
        'Het klinkt alsof je moe bent.',
        'Mijn moeder zei: het klinkt alsof je moe bent.',
        'Dat is goed. Vraag maar, ik luister goed.',
        'Zij heeft haar grens bereikt, met dat gevoel van haar.',
      ]),
    ).toEqual({
      'Ik moet leren mijn grenzen aan te geven.': ['error: "grenzen aan te geven"'],
      'Wat een goede vraag.': ['error: "goede vraag"'],
      'Je luistert echt goed, zeg.': ['error: "Je luistert echt goed"'],
      'Je luistert niet goed.': [],
      'En hoe voelt dat voor jou?': ['error: "hoe voelt dat voor jou"'],
      'De huisarts zei iets over coping of zoiets.': ['warning: "coping"'],
      'Het klinkt alsof je moe bent.': ['warning: "Het klinkt alsof je"'],
      'Mijn moeder zei: het klinkt alsof je moe bent.': [],
      'Dat is goed. Vraag maar, ik luister goed.': [],
      'Zij heeft haar grens bereikt, met dat gevoel van haar.': [],
    });
  });

  test('are found in English, and ordinary speech is left alone', () => {
    expect(
      remarksOnLines('counsellor-talk', 'en', [
        'My coping mechanisms have stopped working.',
        "That's a really good question.",
        'How does that make you feel?',
        "It sounds like you're tired.",
        'That was a good one. Ask me another question.',
        'I never get the chance to process anything but sandwiches.',
      ]),
    ).toEqual({
      'My coping mechanisms have stopped working.': ['error: "coping mechanisms"'],
      "That's a really good question.": ['error: "good question"'],
      'How does that make you feel?': ['error: "How does that make you feel"'],
      "It sounds like you're tired.": ['warning: "It sounds like you\'re"'],
      'That was a good one. Ask me another question.': [],
      'I never get the chance to process anything but sandwiches.': [],
    });
  });
});

describe('the way in which the trainee is addressed', () => {
  test('is "je" throughout for whoever says "je"', () => {
    expect(
      remarksOnLines('mixed-address', 'nl', [
        'Dat weet u toch wel?',
        'Dat vroeg u net ook al.',
        'Volgens mij vindt u er wat van, hoor.',
        "'s Avonds kwam de brief. 'Wij denken met u mee', stond erboven.",
        'Hij maakte een u-bocht.',
        'Aan de telefoon zeg ik altijd: waarmee kan ik u helpen.',
        'Mag ik u wat vragen, zei die man aan de deur.',
      ]),
    ).toEqual({
      'Dat weet u toch wel?': ['error: "u"'],
      'Dat vroeg u net ook al.': ['error: "u"'],
      'Volgens mij vindt u er wat van, hoor.': ['error: "u"'],
      "'s Avonds kwam de brief. 'Wij denken met u mee', stond erboven.": [],
      'Hij maakte een u-bocht.': [],
      'Aan de telefoon zeg ik altijd: waarmee kan ik u helpen.': [],
      'Mag ik u wat vragen, zei die man aan de deur.': [],
    });
  });

  test('is "u" throughout for whoever says "u", where "je" may be anybody', () => {
    expect(
      remarksOnLines(
        'mixed-address',
        'nl',
        [
          'Dat moet jij toch snappen.',
          'Heb je zelf kinderen?',
          'Dat is lastig, snap je?',
          'Zorg jij voor mam, vroeg hij.',
          'Dan sta je daar met je goede gedrag.',
          'Waar heb je dat nog, op mijn leeftijd?',
        ],
        ['persona', 'addressesTraineeAs: informal', 'addressesTraineeAs: formal'],
      ),
    ).toEqual({
      'Dat moet jij toch snappen.': ['error: "jij"'],
      'Heb je zelf kinderen?': ['warning: "Heb je"'],
      'Dat is lastig, snap je?': ['warning: "snap je?"'],
      'Zorg jij voor mam, vroeg hij.': [],
      'Dan sta je daar met je goede gedrag.': [],
      'Waar heb je dat nog, op mijn leeftijd?': [],
    });
  });
});

describe('a child', () => {
  const young = ['persona', 'age: 47', 'age: 7'] as const;

  test('speaks as a child in Dutch', () => {
    expect(
      remarksOnLines(
        'adult-language',
        'nl',
        [
          'Dat is een moeilijke situatie.',
          'Ik hou van gezelligheid.',
          'Mama belde de opvoedondersteuning.',
          'Ik huil omdat papa weg is terwijl mama slaapt.',
          'Dat zou papa nooit gedaan hebben.',
          'Ik word door papa geslagen.',
          'Ik ga met mama en papa en opa naar de grote speeltuin.',
          'Eerst was ik boos. Toen ging ik weg. Toen kwam mama. Toen ging ik weer spelen.',
          'Eerst was ik boos. Toen ging ik weg. Toen kwam mama. Toen ging ik weer spelen. Toen kwam Bram ook nog.',
          'Ik heb een tekening. Van de koning met een ring.',
          'Papa woont in Groningen en ik ging op de fiets.',
          'Ik kreeg een verjaardagstaart en pannenkoeken!',
          'Ik word opgehaald.',
        ],
        young,
      ),
    ).toEqual({
      'Dat is een moeilijke situatie.': ['error: "situatie"'],
      'Ik hou van gezelligheid.': ['warning: "gezelligheid"'],
      'Mama belde de opvoedondersteuning.': ['warning: "opvoedondersteuning"'],
      'Ik huil omdat papa weg is terwijl mama slaapt.': ['error: "omdat" and "terwijl"'],
      'Dat zou papa nooit gedaan hebben.': ['error: "zou papa nooit gedaan hebben"'],
      'Ik word door papa geslagen.': ['warning: "word door papa geslagen"'],
      'Ik ga met mama en papa en opa naar de grote speeltuin.': [
        'warning: 12 in "Ik ga met mama en papa en opa naar de grote speeltuin."',
      ],
      'Eerst was ik boos. Toen ging ik weg. Toen kwam mama. Toen ging ik weer spelen.': ['warning: 16'],
      'Eerst was ik boos. Toen ging ik weg. Toen kwam mama. Toen ging ik weer spelen. Toen kwam Bram ook nog.':
        ['error: 21'],
      'Ik heb een tekening. Van de koning met een ring.': [],
      'Papa woont in Groningen en ik ging op de fiets.': [],
      'Ik kreeg een verjaardagstaart en pannenkoeken!': [],
      'Ik word opgehaald.': [],
    });
  });

  test('speaks as a child in English', () => {
    expect(
      remarksOnLines(
        'adult-language',
        'en',
        [
          "It's about their relationship.",
          'I like the excitement.',
          'Mummy was extraordinarily cross.',
          "I cried because he went although he's nice.",
          'He would never have gone.',
          'He would have gone.',
          'I was taken there by a lady.',
          'I had a moment with my marshmallows at the station.',
          'I was scared. It was dark.',
        ],
        young,
      ),
    ).toEqual({
      "It's about their relationship.": ['error: "relationship"'],
      'I like the excitement.': ['warning: "excitement"'],
      'Mummy was extraordinarily cross.': ['warning: "extraordinarily"'],
      "I cried because he went although he's nice.": ['error: "although"', 'error: "because" and "although"'],
      'He would never have gone.': ['error: "would never have gone"'],
      'He would have gone.': ['error: "would have gone"'],
      'I was taken there by a lady.': ['warning: "was taken there by"'],
      'I had a moment with my marshmallows at the station.': [],
      'I was scared. It was dark.': [],
    });
  });

  test('is nobody of forty-seven', () => {
    expect(remarksOnLines('adult-language', 'nl', ['Dat is een moeilijke situatie.'])).toEqual({
      'Dat is een moeilijke situatie.': [],
    });
  });
});

describe('a line in the wrong language', () => {
  test('is found in both files', () => {
    expect(
      remarksOnLines('wrong-language', 'nl', [
        "I don't know what they want from me.",
        'Een mooie song, this is the end of it.',
        'Zij zong The Winner Takes It All, en ik zong mee.',
      ]),
    ).toEqual({
      "I don't know what they want from me.": ['error: "I don\'t know what they want from me."'],
      'Een mooie song, this is the end of it.': ['warning: "Een mooie song, this is the end of it."'],
      'Zij zong The Winner Takes It All, en ik zong mee.': [],
    });
    expect(
      remarksOnLines('wrong-language', 'en', [
        'Ik weet niet wat ze van mij willen.',
        "It's the Dutch word for it, I think.",
      ]),
    ).toEqual({
      'Ik weet niet wat ze van mij willen.': ['error: "Ik weet niet wat ze van mij willen."'],
      "It's the Dutch word for it, I think.": [],
    });
  });
});
