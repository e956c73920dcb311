import type { CodeTexts } from '../../texts.ts';

/** The words of interrupting-topic; a warning, since a feeling that meets no answer is seldom told twice. */
export const texts: CodeTexts = {
  name: { nl: 'Van onderwerp wisselen', en: 'Changing the topic' },
  gist: {
    nl: 'Laat liggen wat de cliënt net inbracht en gaat verder met iets anders.',
    en: 'Leaves what the client just brought and goes on with something else.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'De ander bracht net iets in en met “{quote}” ging jij over op iets anders. Wie zo geen antwoord krijgt, houdt het de volgende keer voor zich.',
        en: 'The other person had just brought something in, and with “{quote}” you moved on to something else. Those who meet no answer tend to keep it to themselves next time.',
      },
      suggestion: {
        nl: 'Sta eerst kort stil bij wat je hoorde, ook als er nog een vraag ligt: "Dat raakt je. Zullen we daar eerst bij blijven?"',
        en: 'First stay a moment with what you heard, even if a question is waiting: "That touches you. Shall we stay with it first?"',
      },
    },
  },
};
