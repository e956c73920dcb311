import { hasGoneDeeper, holdsBack, nextTell, type DisclosureState } from './disclose.ts';
import type { Fit } from './fit.ts';
import { adviceCodes, hasAny, heedingCodes, metacommunicationCodes, reflectionCodes } from './listening.ts';
import type { Moment, SpecialMoment } from './policy.ts';
import type { Persona } from './persona.ts';
import type { TalkState } from './talk-state.ts';
import { asksOpenly, asksSomething, type Subject } from './subject.ts';
import type { TraineeTurn } from './turn.ts';
import type { MessageKind } from './understand/kinds.ts';
import type { Understanding } from './understand/understand.ts';
import { isInTime } from './ways.ts';

/** Whether the trainee takes something back ("sorry"); "sorry to hear that" and "did you say sorry?" do not. */
export function apologises({ codes, utterances }: TraineeTurn, { kinds }: Understanding): boolean {
  if (!kinds.has('apology') || codes.includes('empathic-statement') || hasAny(codes, adviceCodes))
    return false;
  return utterances.length === 0 || utterances.some(({ act }) => act !== 'question');
}

/** Small things that are said without a question, and the moment that they make, when a turn holds nothing that weighs more. */
const smallMoments: readonly (readonly [MessageKind, Moment])[] = [
  ['reassurance', 'reassured'],
  ['pity', 'pitied'],
  ['praise', 'affirmed'],
  ['autonomy', 'autonomy'],
  ['small-talk', 'small-talk'],
  ['trainee-question', 'trainee-question'],
  ['introduction', 'introduced'],
  ['greeting', 'greeted'],
  ['thanks', 'thanked'],
];

function askedMoment(
  persona: Persona,
  state: TalkState,
  now: DisclosureState,
  { asked, fact, isUnknown, content, isInvitation }: Subject,
): Moment {
  if (fact !== null) {
    return state.counts[persona.deckNumbers.fact.get(fact)!]! > 0 ? 'asked-fact-again' : 'asked-fact';
  }
  if (isUnknown) return 'asked-unknown';
  const topic = asked ?? state.topic ?? persona.sheet.agenda[0]!;
  const next = nextTell(persona, now, topic, { content });
  if (next !== null && (asked !== null || !hasGoneDeeper(persona, now, next.layer))) return 'asked';
  if (isInvitation) return 'encouraged';
  return holdsBack(persona, now, topic) ? 'asked-closed-layer' : 'asked-used-up';
}

/** Codes of questions that call forth her own wishes and strengths. */
const evokingCodes: ReadonlySet<string> = new Set([
  'evocative-question',
  'exception-question',
  'miracle-question',
]);

/** Whether a message names a topic and says nothing of it ("Je hebt toch een broer?"): there is nothing to reject. */
function onlyNames({ topics, content, feelings }: Understanding): boolean {
  return topics.length === 1 && content.length === 1 && feelings.size === 0;
}

const orWord = { nl: /\bof\b/i, en: /\bor\b/i } as const;

/** Whether a question about what happened names more than one answer to pick from. */
function offersChoice({ text, utterances }: TraineeTurn, language: 'nl' | 'en'): boolean {
  if (utterances.length === 0) return orWord[language].test(text);
  return utterances.some(
    ({ codes, start, end }) =>
      codes.includes('option-posing') && orWord[language].test(text.slice(start, end)),
  );
}

/** Whether a message is a yes and no more; "stel dat hij ja zegt" is about somebody. */
function onlyAgrees({ kinds, content, person }: Understanding): boolean {
  return kinds.has('agreement') && content.length === 0 && person === null;
}

/** Codes of language that a child cannot follow. */
const hardCodes: ReadonlySet<string> = new Set(['too-complex', 'jargon']);

/** How many turns of advice in a row make a tug of war. */
const tugOfWar = 3;

/**
 * What the trainee's turn is to her: the one thing in it that she answers. What hurts comes before what steers, what
 * steers before what listens, what listens before what asks, and politeness last.
 */
export function noticeMoment(
  persona: Persona,
  state: TalkState,
  now: DisclosureState,
  turn: TraineeTurn,
  understanding: Understanding,
  subject: Subject,
  fit: Fit,
): Moment {
  const { kinds } = understanding;
  const has = (code: string): boolean => turn.codes.includes(code);
  const asks = asksSomething(turn);
  const notices = (moment: SpecialMoment): boolean =>
    persona.ways.get(moment)!.some((way) => isInTime(persona, state.counts, way));
  if (turn.action === 'silence') return state.silences > 0 ? 'silence-again' : 'silence';
  if (kinds.has('insult')) return 'insulted';
  if ((has('bad-news-message') || understanding.bringsNews) && notices('news-told')) return 'news-told';
  if (has('condemnation')) return 'condemned';
  if (understanding.isNonsense && !has('minimal-encourager')) return 'nonsense';
  if (understanding.literal !== null && notices('literal')) return 'literal';
  if (kinds.has('robot') && !hasAny(turn.codes, reflectionCodes)) return 'robot';
  if (has('rhetorical-question')) return 'rhetorical';
  if (has('judgement') || has('blaming')) return 'judged';
  if (has('confrontation')) return 'confronted';
  if (has('taking-over') && notices('taken-over')) return 'taken-over';
  if (hasAny(turn.codes, adviceCodes)) {
    return (state.streaks['unsolicited-advice'] ?? 0) + 1 >= tugOfWar ? 'advised-again' : 'advised';
  }
  if (apologises(turn, understanding) && !asks) return 'apology';
  if (kinds.has('goodbye') && !asks && !hasAny(turn.codes, heedingCodes)) return 'goodbye';
  if (kinds.has('closing') && !hasAny(turn.codes, heedingCodes)) return 'closing';
  if (has('option-posing') && offersChoice(turn, state.language) && notices('options-posed'))
    return 'options-posed';
  if (has('suggestive-question') && !(persona.sheet.suggestible && asksOpenly(turn))) {
    return !persona.sheet.suggestible && (subject.fact !== null || onlyNames(understanding))
      ? askedMoment(persona, state, now, subject)
      : 'suggested';
  }
  if (hasAny(turn.codes, hardCodes) && notices('too-hard')) return 'too-hard';
  if (has('play-frame') && notices('invited-to-play')) return 'invited-to-play';
  if (!asks && hasAny(turn.codes, metacommunicationCodes) && notices('metacommunicated'))
    return 'metacommunicated';
  if (has('multiple-questions')) return 'barrage';
  if (has('why-question')) return 'why';
  if (has('repeated-question')) {
    const moment = askedMoment(persona, state, now, subject);
    if (moment === 'asked') return moment;
    return state.dodged.includes(subject.asked ?? state.topic ?? '')
      ? 'repeated-dodged'
      : 'repeated-answered';
  }
  if (!asks && has('filling-in')) return 'filled-in';
  const givesBack = !subject.asksBehindReflection;
  if (givesBack && has('summary')) return fit === 'fits' ? 'summed-up' : 'summary-missed';
  if (givesBack && hasAny(turn.codes, reflectionCodes)) {
    if (fit === 'misses') return 'misreflected';
    if (has('double-sided-reflection') && notices('both-sides')) return 'both-sides';
    if (has('amplified-reflection') && notices('amplified')) return 'amplified';
    return has('feeling-reflection') ? 'feeling-named' : 'reflected';
  }
  if (has('false-reassurance') || has('minimising')) return 'reassured';
  if (has('pity')) return 'pitied';
  if (has('taking-sides')) return 'sided-with';
  if (has('naming-nonverbal') && !asks) return 'cue-named';
  if (has('permission-question') || (kinds.has('permission') && has('closed-question'))) {
    return subject.asked === null || has('permission-question')
      ? 'permission'
      : askedMoment(persona, state, now, subject);
  }
  if (has('collaboration')) return 'collaborated';
  if (has('scaling-question') || (asks && kinds.has('scaling'))) return 'scaled';
  if (has('exception-question') && notices('exception-asked')) return 'exception-asked';
  if (hasAny(turn.codes, evokingCodes) || (asksOpenly(turn) && kinds.has('evoking'))) return 'evoked';
  if (kinds.has('trainee-question') && asks) return 'trainee-question';
  if (kinds.has('small-talk')) return 'small-talk';
  if (asksOpenly(turn)) return askedMoment(persona, state, now, subject);
  if (has('closed-question')) {
    const moment = askedMoment(persona, state, now, subject);
    if (moment === 'asked-fact' || moment === 'asked-fact-again') return moment;
    if (!subject.asksForFact) return 'asked-closed';
    const isTellable =
      subject.asked !== null && nextTell(persona, now, subject.asked, { isShallow: true }) !== null;
    return isTellable ? 'asked' : 'asked-unknown';
  }
  if (!asks && has('persuasion') && notices('persuaded')) return 'persuaded';
  if (has('affirmation') || has('praise')) return 'affirmed';
  if (has('autonomy-support')) return 'autonomy';
  if (has('empathic-statement') || has('normalising')) return 'empathy';
  if (has('information')) return 'informed';
  if (has('self-disclosure')) return 'self-disclosed';
  for (const [kind, moment] of smallMoments) if (kinds.has(kind)) return moment;
  if (has('structuring')) return 'structured';
  if (has('minimal-encourager') || has('child-lead') || onlyAgrees(understanding)) return 'encouraged';
  if (kinds.has('follow-up') || kinds.has('how-are-you')) return askedMoment(persona, state, now, subject);
  return 'statement';
}
