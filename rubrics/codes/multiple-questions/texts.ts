import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about several questions in one turn. */
export const texts: CodeTexts = {
  name: { nl: 'Stapelvraag', en: 'Multiple questions' },
  gist: {
    nl: 'Twee of meer verschillende vragen in één beurt.',
    en: 'Two or more different questions in one turn.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'In “{quote}” stel je meer vragen tegelijk. De ander moet kiezen en pakt vaak de laatste of de makkelijkste; de rest raakt zoek.',
        en: 'In “{quote}” you ask several things at once. The other person has to choose and often takes the last or the easiest; the rest gets lost.',
      },
      suggestion: {
        nl: 'Kies de vraag waar je het meest benieuwd naar bent, bijvoorbeeld "Wat houdt je hierin het meest bezig?", en wacht het antwoord af. De andere kan straks nog.',
        en: 'Pick the question you are most curious about, for instance "What is most on your mind in all this?", and wait. The others can come later.',
      },
    },
  },
};
