import type { CodeTexts } from '../../texts.ts';

/** The words of self-disclosure: a short one (`brief`), or one that moves the focus to the trainee (`focus`). */
export const texts: CodeTexts<'brief' | 'focus'> = {
  name: { nl: 'Zelfonthulling', en: 'Self-disclosure' },
  gist: {
    nl: 'Vertelt iets over het eigen leven of de eigen ervaring van de hulpverlener.',
    en: "Tells something of the helper's own life or experience.",
  },
  feedback: {
    default: {
      severity: 'info',
      message: {
        nl: 'Met “{quote}” vertelde je iets over jezelf. Kort kan dat dichterbij brengen; het gesprek blijft van de cliënt.',
        en: 'With “{quote}” you told something of yourself. Briefly, that can bring you closer; the talk still belongs to the client.',
      },
      suggestion: {
        nl: 'Ga meteen terug naar de ander: "Zo was het voor mij. Hoe is het voor jou?"',
        en: 'Go straight back to the other: "That is how it was for me. How is it for you?"',
      },
    },
    brief: {
      severity: 'info',
      message: {
        nl: 'Met “{quote}” vertelde je kort iets over jezelf. Dat kan menselijk overkomen, zolang de aandacht bij de cliënt blijft.',
        en: 'With “{quote}” you told something brief about yourself. It can make you human, as long as the attention stays with the client.',
      },
      suggestion: {
        nl: 'Ga meteen terug naar de ander: "Zo was het voor mij. Hoe is het voor jou?"',
        en: 'Go straight back to the other: "That is how it was for me. How is it for you?"',
      },
    },
    focus: {
      severity: 'warning',
      message: {
        nl: 'Je eigen verhaal, “{quote}”, nam hier veel ruimte in. De cliënt moet nu naar jou luisteren en raakt de eigen draad kwijt.',
        en: 'Your own story, “{quote}”, took up a lot of room here. The client now has to listen to you and loses their own thread.',
      },
      suggestion: {
        nl: 'Houd je ervaring bij jezelf en blijf bij het verhaal: "Dat raakt je. Vertel eens hoe dat voor jou is."',
        en: 'Keep your experience to yourself and stay with theirs: "That gets to you. Tell me what it is like for you."',
      },
    },
  },
};
