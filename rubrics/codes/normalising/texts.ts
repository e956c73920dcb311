import type { CodeTexts } from '../../texts.ts';

/** The words of normalising; severity success, since it takes away shame; the page says when it tips over. */
export const texts: CodeTexts = {
  name: { nl: 'Normaliseren', en: 'Normalising' },
  gist: {
    nl: 'Zegt dat anderen dit ook zouden voelen, zonder het klein te maken.',
    en: 'Says that others would feel so too, without making it small.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” liet je merken dat anderen dit ook hebben. Dat neemt schaamte weg. Ga daarna terug naar deze cliënt, anders verdwijnt het eigen verhaal in het algemene.',
        en: 'With “{quote}” you let it be known that others have this too, which takes away shame. Go back to this client next, or their own story gets lost in the general.',
      },
      suggestion: null,
    },
  },
};
