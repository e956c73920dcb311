import { oneSentence } from '../../language/one-sentence.ts';
import type { Language } from '../../turn.ts';

// With one of these it is no single step to be proposed but a rule, a reproach or a bargain.
const noIdeaNl =
  /,|(^| )(niet|nooit|geen|anders|want|maar|omdat|ophouden|hebben|zijn|gewoon eens wat|beter je best|moeten)( |$)/i;
const noIdeaEn =
  /,|(^| )(not|never|no|or|otherwise|because|but|have been|stop (being|whining|complaining)|be more|have \w+ed|know|realise|realize|understand)( |$)|n['’]t /i;
// These push; an idea that is offered does without.
const pushNl = / (gewoon|gwn|nu|toch|echt|maar|eens|gewoon eens)(?= |$)/gi;
const verbsNl =
  'gaan|bellen|praten|bespreken|vragen|schrijven|maken|zoeken|proberen|nemen|zeggen|vertellen|doen|lezen|sporten|wandelen|inschakelen|aanvragen|stoppen|opschrijven|inplannen|terugbellen|opzoeken|contacteren';

const politelyNl = (text: string): boolean => /(^| )(u|uw|ge|gij)( |$)/i.test(text);

function offerNl(idea: string): string {
  return `Mag ik een idee met ${politelyNl(idea) ? 'u' : 'je'} delen? ${idea}.`;
}

function rewordNl(sentence: string): string | null {
  if (noIdeaNl.test(sentence)) return null;
  const gentle =
    /^(?:misschien )?(?:je|jij|u|ge) zou .*kunnen .+$|^misschien (?:kun|kunt|zou) (?:je|u|ge) .+$/iu.exec(
      sentence,
    );
  if (gentle !== null) return offerNl(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`);
  const told = new RegExp(`^(je|jij|u|ge) moet( .+?)? (?:moeten )?(${verbsNl})$`, 'i').exec(sentence);
  const ifYou = new RegExp(`^als ik (jou|jouw|u|jij) was zou ik( .+?)? (${verbsNl})$`, 'i').exec(
    sentence.replace(/ was,/, ' was'),
  );
  const [who, middle = '', verb] = told !== null ? told.slice(1) : (ifYou?.slice(1) ?? []);
  if (who === undefined || verb === undefined) return null;
  if (ifYou !== null && /(^| )(mij|me|mijn|ik|m'n)( |$)/i.test(middle)) return null;
  const subject = /^(u|ge)$/i.test(who) ? who.charAt(0).toUpperCase() + who.slice(1).toLowerCase() : 'Je';
  const softened = middle.replace(pushNl, '').trim();
  if (/(^| )(te|om|zo|meer|minder|laten|en|of)( |$)/i.test(softened)) return null;
  return offerNl(`${subject} zou ${softened === '' ? '' : `${softened} `}kunnen ${verb}`);
}

function offerEn(step: string): string {
  return `May I share an idea with you? You could ${step}.`;
}

function rewordEn(sentence: string): string | null {
  if (noIdeaEn.test(sentence)) return null;
  const could = /^(?:maybe |perhaps )?(?:you|u) could (?:maybe |perhaps |just |also )?(?!have )(.+)$/i.exec(
    sentence,
  );
  if (could !== null) return offerEn(could[1]!);
  const told =
    /^(?:you|u) (?:really )?(?:should|must|need to|have to|ought to|['’]ve got to) (?:really |just |simply )?(?!be |have )(.+)$/i.exec(
      sentence,
    );
  if (told !== null) return offerEn(told[1]!);
  const ifYou = /^if i were you,? ?i(?:['’]d| would) (?:just )?(?!be |have )(.+)$/i.exec(
    sentence.replace(/ you, /i, ' you '),
  );
  if (ifYou !== null) return / (my|me|myself)( |$)/i.test(` ${ifYou[1]}`) ? null : offerEn(ifYou[1]!);
  const order = /^(?:just |maybe |please )?((?:try to|go to|talk to|call|ring|see|ask|write) .+)$/i.exec(
    sentence,
  );
  return order === null ? null : offerEn(order[1]!.charAt(0).toLowerCase() + order[1]!.slice(1));
}

/** The same as an idea that is offered after asking leave; null for a question and for what stays an order. */
export function reword(evidence: string, lang: Language): string | null {
  if (evidence.includes('?')) return null;
  const sentence = oneSentence(
    lang === 'en' ? evidence.replace(/^(\s*if i were you),/i, '$1') : evidence,
  )?.replace(/ (ofzo|of zo|or something)$/i, '');
  if (sentence === undefined) return null;
  return lang === 'nl' ? rewordNl(sentence.replace(/ was, zou ik /i, ' was zou ik ')) : rewordEn(sentence);
}
