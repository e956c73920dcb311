import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about a repeated question: `default` where it is unclear whether it was answered. */
export const texts: CodeTexts<'answered' | 'dodged'> = {
  name: { nl: 'Vraag herhalen', en: 'Repeated question' },
  gist: {
    nl: 'Een vraag die je eerder stelde, nog eens gesteld, in dezelfde of andere woorden.',
    en: 'A question you asked before, asked once more, in the same or in other words.',
  },
  feedback: {
    default: {
      severity: 'info',
      message: {
        nl: '“{quote}” vroeg je eerder ook. Herhalen kan helpen als er nog iets openligt; anders voelt de ander zich niet gehoord.',
        en: 'You asked “{quote}” before. Repeating can help when something is still open; otherwise the other person may not feel heard.',
      },
      suggestion: {
        nl: 'Laat horen wat je al weet en wat je nog mist: "Je zei daar net al iets over. Ik ben nog benieuwd naar de rest."',
        en: 'Say what you already have and what is missing: "You told me something about that just now. I would still like to hear the rest."',
      },
    },
    answered: {
      severity: 'warning',
      message: {
        nl: 'Op “{quote}” kreeg je al antwoord. Vraag je het opnieuw, dan lijkt het of je niet geluisterd hebt.',
        en: 'You already had an answer to “{quote}”. Asking it again makes it seem as if you were not listening.',
      },
      suggestion: {
        nl: 'Ga verder op het antwoord dat er ligt: "Je zei net dat ... Hoe is dat voor je?"',
        en: 'Build on the answer you have: "You said just now that ... What is that like for you?"',
      },
    },
    dodged: {
      severity: 'success',
      message: {
        nl: 'Je vraag was nog niet beantwoord en met “{quote}” kom je erop terug. Zo laat je merken dat het antwoord ertoe doet.',
        en: 'Your question was still unanswered, and with “{quote}” you come back to it. That shows that the answer matters to you.',
      },
      suggestion: {
        nl: 'Wijkt de ander weer uit, benoem dat dan vriendelijk: "Ik merk dat we er steeds omheen gaan. Is het lastig om over te praten?"',
        en: 'If it is stepped around again, name that kindly: "I notice we keep going round it. Is it hard to talk about?"',
      },
    },
  },
};
