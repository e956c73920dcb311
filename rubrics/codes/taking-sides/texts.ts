import type { CodeTexts } from '../../texts.ts';

/** The words of taking-sides; severity warning, since it costs the client room for mixed feelings. */
export const texts: CodeTexts = {
  name: { nl: 'Partij kiezen', en: 'Taking sides' },
  gist: {
    nl: 'Valt de cliënt bij tegen iemand die er niet bij is.',
    en: 'Joins the client against someone who is not there.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” kies je partij tegen iemand die er niet bij is. Dat voelt even warm, maar liefde of twijfel voor die ander kan de cliënt nu moeilijker uiten.',
        en: 'With “{quote}” you take sides against someone who is not there. It feels warm for a moment, but love or doubt about that person is now harder to voice.',
      },
      suggestion: {
        nl: 'Kies voor de cliënt zonder tegen de ander te zijn: "Je voelt je echt tekortgedaan." Of: "Wat deed dat met je?"',
        en: 'Be for the client without being against the other: "You feel badly let down." Or: "What did that do to you?"',
      },
    },
  },
};
