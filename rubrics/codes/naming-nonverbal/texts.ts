import type { CodeTexts } from '../../texts.ts';

/** The words of naming-nonverbal; severity success, since it makes room for what was shown and not said. */
export const texts: CodeTexts = {
  name: { nl: 'Benoemen wat je ziet', en: 'Naming what you see' },
  gist: {
    nl: 'Benoemt zichtbaar gedrag of een zichtbare stemming van de cliënt.',
    en: 'Names visible behaviour or mood of the client.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” benoemde je wat je zag of hoorde, zonder er meteen iets van te vinden. Daarmee mag er zijn wat nog geen woorden had. Wacht nu even.',
        en: 'With “{quote}” you named what you saw or heard without making something of it at once. It gives room to what had no words yet. Now wait a moment.',
      },
      suggestion: null,
    },
  },
};
