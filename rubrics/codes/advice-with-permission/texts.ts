import type { CodeTexts } from '../../texts.ts';

/** The words of advice-with-permission. */
export const texts: CodeTexts = {
  name: { nl: 'Advies met toestemming', en: 'Advice with permission' },
  gist: {
    nl: 'Geeft een idee of raad nadat de cliënt erom vroeg of ermee instemde, of met een duidelijke uitweg.',
    en: 'Gives an idea or advice after the client asked or agreed, or with an explicit way out.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” gaf je een idee toen daar ruimte voor was. Omdat de cliënt erom vroeg, ja zei of nee mag zeggen, komt het eerder aan.',
        en: 'With “{quote}” you offered an idea when there was room for it. Because the client asked, agreed or may turn it down, it is more likely to land.',
      },
      suggestion: {
        nl: 'Laat er meteen een vraag op volgen, zodat de cliënt ermee aan de slag gaat: "Wat daarvan zou bij jou passen?"',
        en: 'Follow it with a question so that the client takes it up: "Which part of that might suit you?"',
      },
    },
  },
};
