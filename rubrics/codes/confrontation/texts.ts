import type { CodeTexts } from '../../texts.ts';

/** The words of confrontation, by the way in which it goes against the client; each is a warning. */
export const texts: CodeTexts<'contradicts' | 'threatens' | 'traps'> = {
  name: { nl: 'Confronteren', en: 'Confrontation' },
  gist: {
    nl: 'Gaat recht tegen de cliënt in: spreekt tegen, beschaamt, dreigt of zet klem.',
    en: 'Goes head-on against the client: contradicts, shames, threatens or traps.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” ga je recht tegen de cliënt in. Wie zich aangevallen voelt, gaat zich verdedigen of klapt dicht.',
        en: 'With “{quote}” you go head-on against the client. People who feel attacked will defend themselves or shut down.',
      },
      suggestion: {
        nl: 'Beweeg mee en word nieuwsgierig: "Je kijkt er anders naar dan ik. Vertel eens hoe jij het ziet?"',
        en: 'Roll with it and get curious: "You see this differently from me. Tell me how it looks to you?"',
      },
    },
    contradicts: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” spreek je de cliënt plat tegen. Daarna gaat het over wie er gelijk heeft, en groeit de weerstand.',
        en: 'With “{quote}” you flatly contradict the client. From here it is about who is right, and resistance grows.',
      },
      suggestion: {
        nl: 'Geef eerst terug wat je hoort, ook als je het anders ziet: "Voor jou is dit geen probleem." Vraag dan wat de ander ervan merkt.',
        en: 'First give back what you hear, even if you see it otherwise: "To you this is no problem." Then ask what they notice of it.',
      },
    },
    threatens: {
      severity: 'warning',
      message: {
        nl: '“{quote}” klinkt als een waarschuwing of dreigement. Dat kan gehoorzaamheid geven, maar geen eigen reden om iets te doen, en het vertrouwen wordt kleiner.',
        en: '“{quote}” sounds like a warning or a threat. That may bring obedience, but no reason of their own to act, and trust gets smaller.',
      },
      suggestion: {
        nl: 'Moet een gevolg genoemd worden, doe het zakelijk en laat de keuze: "Dit is de regel. Wat wil jij ermee?"',
        en: 'If a consequence must be named, be matter-of-fact and leave the choice: "This is the rule. What do you want to do with it?"',
      },
    },
    traps: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” zet je de cliënt klem met de eigen woorden. Die moet zich nu verantwoorden, en zal de volgende keer minder loslaten.',
        en: 'With “{quote}” you trap the client with their own words. Now they must account for themselves, and next time they will let go of less.',
      },
      suggestion: {
        nl: 'Leg beide kanten naast elkaar, zonder gelijk te halen: "Je wilt stoppen, en gisteren lukte dat niet." Wacht dan af.',
        en: 'Lay both sides next to each other without scoring a point: "You want to stop, and yesterday it did not work." Then wait.',
      },
    },
  },
};
