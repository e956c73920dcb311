import { appraise, type OwnCause } from './appraise.ts';
import { hasSpokenOf, openLayers, type DisclosureState } from './disclose.ts';
import { fitOf, sharedWords, type Fit } from './fit.ts';
import { adviceCodes, hasAny, heedingCodes, reflectionCodes } from './listening.ts';
import { compose, nothingMore } from './compose.ts';
import { isMoreAdvice, lastSpokeOf, lastToldDeck } from './last-spoken.ts';
import { apologises, awaitsNews, newsCode, noticeMoment } from './notice.ts';
import type { Moment } from './policy.ts';
import type { Persona } from './persona.ts';
import { draw } from './random.ts';
import { selectAct, type Situation } from './select-act.ts';
import type { PersonaState } from './state.ts';
import { countDealt, type TalkState } from './talk-state.ts';
import { asksOpenly, asksSomething, subjectOf, textOf, type Subject } from './subject.ts';
import type { Move, TraineeTurn } from './turn.ts';
import { understand, type Understanding } from './understand/understand.ts';

/** The state after a turn, and what the client does in it. */
export type Step = { readonly state: PersonaState; readonly move: Move };

/** How often she says that a feeling was passed over, when it was; chosen, not measured. */
const saysFeelingIgnored = 0.4;
/** Moments in which she may say so; in others she has something nearer to answer. */
const roomForComplaint: ReadonlySet<Moment> = new Set([
  'asked-closed',
  'asked-unknown',
  'statement',
  'informed',
]);
/** Moments that leave the topic at hand as it is, whatever words fall. */
const keepsTopic: ReadonlySet<Moment> = new Set([
  'greeted',
  'introduced',
  'small-talk',
  'thanked',
  'closing',
  'goodbye',
  'nonsense',
  'insulted',
  'robot',
  'trainee-question',
  'condemned',
  'apology',
  'asked-to-clarify',
  'misreflected',
  'walk-out-sign',
  'walk-out',
]);
/** Codes of a turn that turn her back at the door. */
const averting: ReadonlySet<string> = new Set([...reflectionCodes, 'empathic-statement', 'autonomy-support']);

function isFeelingIgnored(
  state: TalkState,
  turn: TraineeTurn,
  subject: Subject,
  understanding: Understanding,
): boolean {
  if (state.feelingShown === null || turn.action === 'silence') return false;
  if (hasAny(turn.codes, heedingCodes) || apologises(turn, understanding)) return false;
  const { kinds } = understanding;
  if (kinds.has('goodbye') || kinds.has('closing') || kinds.has('thanks')) return false;
  if (hasAny(turn.codes, adviceCodes) || turn.codes.includes('interrupting-topic')) return true;
  const staysThere = subject.asked === null ? subject.fact === null : subject.asked === state.feelingShown;
  return !staysThere;
}

function ownCauses(
  turn: TraineeTurn,
  understanding: Understanding,
  fit: Fit,
  { ignored, shown }: { readonly ignored: boolean; readonly shown: boolean },
): OwnCause[] {
  const causes: OwnCause[] = ['each-turn'];
  const reflects = hasAny(turn.codes, reflectionCodes) || turn.codes.includes('summary');
  if (reflects && fit === 'misses') causes.push('misfit');
  if (ignored) causes.push('feeling-ignored');
  else if (shown && hasAny(turn.codes, heedingCodes)) causes.push('feeling-met');
  if (apologises(turn, understanding)) causes.push('apology');
  if (understanding.kinds.has('insult')) causes.push('insult');
  return causes;
}

/** Content words that a question must share with what was put into her mouth to ask after it again. Chosen, not measured. */
const fewestClaimedWords = 2;

/** Whether it asks after something that she went along with: she keeps to it. */
function isClaimed(persona: Persona, state: TalkState, { content }: Understanding): boolean {
  if (state.contaminated.length === 0) return false;
  const { index } = persona.tongues[state.language];
  const asked = new Set(content.map(({ text }) => text));
  return state.contaminated.some((claim) => {
    const claimed = new Set(understand(index, claim).content.map(({ text }) => text));
    return claimed.size > 0 && asked.intersection(claimed).size >= Math.min(fewestClaimedWords, claimed.size);
  });
}

/**
 * What a closed question gets: yes to what she went along with before, no to what goes well, yes to what is hard or
 * hers, unsure to the rest.
 */
function answerTo(
  persona: Persona,
  state: TalkState,
  codes: readonly string[],
  understanding: Understanding,
): Situation['answer'] {
  if (!codes.includes('closed-question')) return 'answer-unsure';
  if (isClaimed(persona, state, understanding)) return 'answer-yes';
  if (understanding.asksAfterDifficulty) return 'answer-yes';
  if (understanding.asksAfterEase) return 'answer-no';
  const rings = understanding.feelings.size > 0 || sharedWords(persona, state, understanding.content) > 0;
  return rings && fitOf(persona, state, understanding) === 'fits' ? 'answer-yes' : 'answer-unsure';
}

/** The acts that hold what a turn gives back. */
const givingBack: ReadonlySet<string> = new Set(['reflection']);

/** Whether she is so far gone that she leaves or shows that she will. */
function isAtTheDoor(persona: Persona, { mood }: DisclosureState): boolean {
  const { resistanceMin, trustMax } = persona.sheet.walkOut;
  return mood.resistance >= resistanceMin && mood.trust <= trustMax;
}

/** The turn with what the coder cannot know and she hears in it: advice offered anew, the news that she waits for. */
function withHeard(
  persona: Persona,
  state: TalkState,
  turn: TraineeTurn,
  understanding: Understanding,
): TraineeTurn {
  const codes = [...turn.codes];
  if (isMoreAdvice(persona, state, turn, understanding)) codes.push('unsolicited-advice');
  if (understanding.bringsNews && awaitsNews(persona, state) && !codes.includes(newsCode))
    codes.push(newsCode);
  return codes.length === turn.codes.length ? turn : { ...turn, codes };
}

/**
 * What the client does in answer to a coded turn. Pure: the same persona, state and turn give the same step.
 * After the end she does nothing more.
 */
export function advance(persona: Persona, before: PersonaState, turn: TraineeTurn): Step {
  if (before.ended !== null) return { state: before, move: nothingMore(before) };
  const state: TalkState = { ...before, counts: countDealt(persona, before.dealt) };
  const { sheet } = persona;
  const { index } = persona.tongues[state.language];
  const heard = turn.action === 'silence' ? { ...turn, codes: ['silence'], text: '' } : turn;
  const understanding = understand(index, heard.text);
  const said = withHeard(persona, state, heard, understanding);
  const subject = subjectOf(persona, state, said, understanding);
  const givesBack = hasAny(said.codes, reflectionCodes) || said.codes.includes('summary');
  const givenBack = subject.asksBehindReflection ? textOf(said, givingBack) : '';
  const reflection = givenBack === '' ? understanding : understand(index, givenBack);
  const fit = givesBack ? fitOf(persona, state, reflection) : 'fits';
  const ignored = isFeelingIgnored(state, said, subject, understanding);
  const isEveryday =
    understanding.kinds.has('small-talk') ||
    subject.isUnknown ||
    (subject.fact !== null && !understanding.kinds.has('follow-up'));
  const causes = ownCauses(said, understanding, fit, { ignored, shown: state.feelingShown !== null });
  const { mood, changes, streaks } = appraise(sheet, state, { codes: said.codes, fit, causes, isEveryday });
  const { difficulty, counts } = state;
  const open = openLayers(persona, { difficulty, counts, open: state.open, mood });
  const now: DisclosureState = { difficulty, counts, open, mood };
  let moment = noticeMoment(persona, state, now, said, understanding, subject, fit);
  if (
    ignored &&
    roomForComplaint.has(moment) &&
    draw(state.seed, state.turn, 'complaint') < saysFeelingIgnored
  ) {
    moment = 'feeling-ignored';
  }
  let signs = Math.max(0, state.signs - 1);
  if (isAtTheDoor(persona, now)) {
    const averts = apologises(said, understanding) || (hasAny(said.codes, averting) && fit === 'fits');
    if (averts) signs = state.signs;
    else if (state.signs >= sheet.walkOut.signsFirst) moment = 'walk-out';
    else {
      signs = state.signs + 1;
      moment = 'walk-out-sign';
    }
  }
  const topic = keepsTopic.has(moment)
    ? (state.topic ?? sheet.agenda[0]!)
    : topicOf(persona, state, said, subject);
  const situation: Situation = {
    moment,
    topic,
    fact: subject.fact,
    advice: understanding.advice,
    literal: understanding.literal,
    lastTold: lastToldDeck(persona, state),
    content: subject.content,
    isShallow: said.codes.includes('closed-question') && !asksOpenly(said),
    confirmsFirst: givesBack && fit === 'fits' && subject.asksBehindReflection,
    hasSpokenOfChange: lastSpokeOf(persona, state, 'change-talk'),
    answer: answerTo(persona, state, said.codes, understanding),
    state: now,
    language: state.language,
    seed: state.seed,
    turn: state.turn + 1,
  };
  const selection = selectAct(persona, situation);
  return compose(persona, state, {
    turn: said,
    situation,
    selection,
    changes,
    streaks,
    signs,
    isFeelingIgnored: ignored,
  });
}

/** What she speaks of: what was asked after, else the topic at hand. Only a question or advice takes her to a new topic. */
function topicOf(persona: Persona, state: TalkState, turn: TraineeTurn, { asked, fact }: Subject): string {
  const atHand = state.topic ?? persona.sheet.agenda[0]!;
  if (asked !== null) {
    const leads = asksSomething(turn) || hasAny(turn.codes, adviceCodes);
    return leads || hasSpokenOf(persona, state, asked) ? asked : atHand;
  }
  if (fact === null) return atHand;
  return persona.decks[persona.deckNumbers.fact.get(fact)!]!.topic ?? atHand;
}
