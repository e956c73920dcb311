import type { CodeTexts } from '../../texts.ts';

/** The words of judgement; `harm`: the behaviour clearly does harm, so naming it is permitted; `caution`: it does not. */
export const texts: CodeTexts<'harm' | 'caution'> = {
  name: { nl: 'Oordeel', en: 'Judgement' },
  gist: {
    nl: 'Beoordeelt gedrag of de gevolgen ervan, niet de persoon.',
    en: 'Evaluates behaviour or its consequences, not the person.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” gaf je een oordeel over gedrag. De persoon liet je erbuiten, maar de cliënt kan zich toch gaan verdedigen.',
        en: 'With “{quote}” you passed judgement on behaviour. You left the person out of it, but the client may still start to defend themselves.',
      },
      suggestion: {
        nl: 'Vraag eerst hoe de cliënt er zelf naar kijkt: "Hoe kijk je daar nu op terug?"',
        en: 'Ask first how the client sees it: "Looking back, what do you make of it?"',
      },
    },
    harm: {
      severity: 'info',
      message: {
        nl: 'Met “{quote}” benoemde je gedrag dat duidelijk schade doet en liet je de persoon erbuiten. Dat mag. Blijf daarna wel in contact.',
        en: 'With “{quote}” you named behaviour that clearly does harm and left the person out of it. That is allowed. Do stay in touch with the client afterwards.',
      },
      suggestion: {
        nl: 'Laat er meteen belangstelling voor de mens op volgen: "Dit kan niet, en ik wil begrijpen wat er met je gebeurde. Wat ging eraan vooraf?"',
        en: 'Follow it at once with interest in the person: "This cannot go on, and I want to understand what happened to you. What led up to it?"',
      },
    },
    caution: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” keurde je gedrag af dat niet duidelijk schade doet. Daar gaat de cliënt zich gauw tegen verdedigen, en dan hoor jij minder.',
        en: 'With “{quote}” you disapproved of behaviour that does no clear harm. The client is likely to start defending it, and you will hear less.',
      },
      suggestion: {
        nl: 'Houd je mening voor je en word nieuwsgierig: "Wat maakte dat je het op die manier deed?"',
        en: 'Keep your opinion to yourself and get curious: "What made you do it that way?"',
      },
    },
  },
};
