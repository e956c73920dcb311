import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about language over a child's head, by what makes it hard. */
export const texts: CodeTexts<'long' | 'two-questions' | 'abstract' | 'numbers' | 'negation'> = {
  name: { nl: 'Te moeilijk voor de leeftijd', en: 'Too complex for the age' },
  gist: {
    nl: 'Te lang, te dubbel of te abstract voor een kind van deze leeftijd.',
    en: 'Too long, too tangled or too abstract for a child of this age.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: '“{quote}” is moeilijk te volgen voor een kind van deze leeftijd. Een kind zegt dan vaak maar wat, of "weet ik niet".',
        en: '“{quote}” is hard to follow at this age. A child then often says just anything, or "I don\'t know".',
      },
      suggestion: {
        nl: 'Zeg één ding tegelijk, in korte woorden: "Vertel eens, hoe gaat het als je bij papa bent?"',
        en: 'Say one thing at a time in short words: "Tell me, what is it like when you are at Dad\'s?"',
      },
    },
    long: {
      severity: 'warning',
      message: {
        nl: '“{quote}” is lang voor een kind. Aan het eind weet het vaak niet meer hoe je begon, en antwoordt het op het laatste stukje.',
        en: '“{quote}” is long for a child. By the end it may have lost the start, and answers only the last bit.',
      },
      suggestion: {
        nl: 'Knip hem in stukjes en stel alleen het eerste: "Wat deed jij toen?" De rest komt later.',
        en: 'Cut it up and ask only the first part: "What did you do then?" The rest can wait.',
      },
    },
    'two-questions': {
      severity: 'warning',
      message: {
        nl: 'In “{quote}” zitten twee vragen. Een kind kan er maar één vasthouden; bij het antwoord weet jij niet op welke.',
        en: 'In “{quote}” you ask two things. A child can hold on to only one, and you cannot tell which one it answers.',
      },
      suggestion: {
        nl: 'Stel er één en wacht: "Wat deed mama toen?" Vraag pas daarna wie er nog meer bij was.',
        en: 'Ask one and wait: "What did Mummy do then?" Ask who else was there only after that.',
      },
    },
    abstract: {
      severity: 'warning',
      message: {
        nl: 'In “{quote}” staat een woord uit de grotemensenwereld. Een kind vraagt zelden wat het betekent; het raadt of haakt af.',
        en: 'In “{quote}” there is a word from the grown-up world. A child rarely asks what it means; it guesses or drops out.',
      },
      suggestion: {
        nl: 'Zeg wat je zou kunnen zien of horen. Niet "de thuissituatie", maar: "Hoe gaat het bij jullie thuis, als je uit school komt?"',
        en: 'Say what could be seen or heard. Not "the home situation", but: "What is it like at your house after school?"',
      },
    },
    numbers: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” vraag je naar tijd of aantallen die een kind van deze leeftijd nog niet goed kan schatten. Het noemt dan zomaar iets.',
        en: 'With “{quote}” you ask for times or amounts that a child of this age cannot yet judge. It may just make one up.',
      },
      suggestion: {
        nl: 'Gebruik een houvast uit de dag: "Was het al donker buiten?" of "Was het voor of na het eten?"',
        en: 'Use a landmark from the day: "Was it dark outside yet?" or "Was it before or after tea?"',
      },
    },
    negation: {
      severity: 'warning',
      message: {
        nl: 'Ontkenningen op elkaar, of een zin waarin niemand iets doet, zoals “{quote}”, keren zich in een kinderhoofd om. Je weet dan niet waar het antwoord op slaat.',
        en: "Stacked negatives, or a sentence in which nobody does anything, such as “{quote}”, turn over in a child's head. You cannot trust the answer.",
      },
      suggestion: {
        nl: 'Zeg het recht toe: niet "Zei niemand dat je niet mocht springen?", maar "Wat zei de badjuf over springen?"',
        en: 'Put it straight: not "Did no one say you should not jump?", but "What did your teacher say about jumping?"',
      },
    },
  },
};
