import type { CodeTexts } from '../../texts.ts';

/** The words of summary; severity success, since it orders what was said and shows that it was kept. */
export const texts: CodeTexts = {
  name: { nl: 'Samenvatting', en: 'Summary' },
  gist: {
    nl: 'Brengt twee of meer dingen die de cliënt zei bij elkaar.',
    en: 'Puts together two or more things that the client said.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'In “{quote}” bracht je verschillende dingen die de cliënt vertelde bij elkaar. Dat geeft overzicht, en de cliënt kan aanvullen of verbeteren.',
        en: 'In “{quote}” you brought together several things that the client told you. It gives an overview, and the client can add to it or put it right.',
      },
      suggestion: null,
    },
  },
};
