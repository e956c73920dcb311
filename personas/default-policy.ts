import type { ActOption, Moment, SpecialMoment } from './policy.ts';

type Plain = Pick<ActOption, 'act' | 'say'> & Partial<ActOption>;

function options(...plain: Plain[]): ActOption[] {
  return plain.map((option) => ({ weight: 1, when: {}, ...option }));
}

/**
 * How people in general answer, moment by moment. A persona's sheet may put its own options in place of any of these,
 * and has to name a special moment to notice it.
 * The weights are chosen, not measured.
 */
export const defaultPolicy: Record<Exclude<Moment, SpecialMoment>, ActOption[]> = {
  started: options({ act: 'ask-back', say: ['opening'] }),
  greeted: options({ act: 'answer-short', say: ['greeting'] }),
  introduced: options({ act: 'answer-short', say: ['introduction'] }),
  'small-talk': options({ act: 'answer-short', say: ['small-talk'] }),
  thanked: options({ act: 'answer-short', say: ['thanks'] }),
  closing: options({ act: 'answer-short', say: ['closing-time'] }),
  goodbye: options(
    { act: 'close', say: ['goodbye-warm'], when: { trust: { min: 0.45 } } },
    { act: 'close', say: ['goodbye-cool'], when: { trust: { max: 0.4499 } } },
  ),
  nonsense: options({ act: 'deflect', say: ['nonsense'] }),
  insulted: options({ act: 'emotion', say: ['insult'] }),
  robot: options({ act: 'test-helper', say: ['robot'] }),
  'trainee-question': options({ act: 'answer-short', say: ['trainee-question'] }),
  silence: options(
    { act: 'silence', say: ['silence-kept'], when: { arousal: { min: 0.7 } } },
    { act: 'tell', say: ['tell-on'], weight: 3, when: { arousal: { max: 0.6999 } } },
    { act: 'answer-short', say: ['silence-broken'], when: { arousal: { max: 0.6999 } } },
  ),
  'silence-again': options({ act: 'silence', say: ['silence-kept'] }),
  encouraged: options({ act: 'tell', say: ['tell-on'] }),
  asked: options({ act: 'tell', say: ['tell'] }),
  'asked-closed-layer': options(
    { act: 'deflect', say: ['deflect'], weight: 4 },
    { act: 'minimise', say: ['minimise'] },
  ),
  'asked-used-up': options(
    { act: 'tell', say: ['no-more-to-tell', 'tell-on'], when: { trust: { min: 0.4 } } },
    { act: 'answer-short', say: ['no-more-to-tell'] },
  ),
  'asked-unknown': options({ act: 'answer-short', say: ['unknown'] }),
  'asked-fact': options({ act: 'answer-short', say: ['fact'] }),
  'asked-fact-again': options({ act: 'answer-short', say: ['already-told', 'fact'] }),
  'asked-closed': options({ act: 'answer-short', say: ['answer'] }),
  scaled: options({ act: 'answer-short', say: ['answer-scale'] }),
  evoked: options(
    { act: 'change-talk', say: ['change-talk'], weight: 3, when: { readiness: { min: 0.35 } } },
    { act: 'sustain-talk', say: ['sustain-talk'], weight: 2, when: { readiness: { max: 0.35 } } },
    { act: 'tell', say: ['tell'] },
  ),
  why: options({ act: 'deflect', say: ['why'] }),
  barrage: options({ act: 'answer-short', say: ['barrage'] }),
  suggested: options({ act: 'correct', say: ['suggestive'] }),
  rhetorical: options({ act: 'deflect', say: ['rhetorical'] }),
  judged: options({ act: 'emotion', say: ['judgement'] }),
  condemned: options({ act: 'emotion', say: ['hurt'] }),
  advised: options({ act: 'sustain-talk', say: ['objection'] }),
  'advised-again': options({ act: 'sustain-talk', say: ['objection'] }),
  informed: options({ act: 'answer-short', say: ['information'] }),
  reassured: options({ act: 'minimise', say: ['reassurance'] }),
  pitied: options({ act: 'victim-statement', say: ['pity'] }),
  empathy: options(
    { act: 'confirm-and-deepen', say: ['empathy', 'tell'], weight: 1 },
    { act: 'confirm-and-deepen', say: ['empathy'], weight: 1 },
  ),
  affirmed: options({ act: 'answer-short', say: ['affirmed'] }),
  autonomy: options(
    { act: 'answer-short', say: ['autonomy'] },
    { act: 'change-talk', say: ['change-talk'], weight: 2, when: { readiness: { min: 0.5 } } },
  ),
  permission: options({ act: 'answer-short', say: ['permission'] }),
  apology: options({ act: 'answer-short', say: ['apology'] }),
  reflected: options(
    { act: 'confirm-and-deepen', say: ['confirm', 'tell-on'], weight: 6 },
    { act: 'confirm-and-deepen', say: ['confirm'] },
    { act: 'change-talk', say: ['confirm', 'change-talk'], weight: 3, when: { readiness: { min: 0.55 } } },
  ),
  'feeling-named': options(
    { act: 'confirm-and-deepen', say: ['confirm-feeling', 'tell'], weight: 4 },
    { act: 'confirm-and-deepen', say: ['confirm-feeling'], weight: 3 },
    {
      act: 'emotion',
      say: ['emotion-sad'],
      weight: 2,
      when: { trust: { min: 0.55 }, arousal: { min: 0.4 } },
    },
  ),
  'feeling-ignored': options({ act: 'deflect', say: ['feeling-left-alone'] }),
  'summed-up': options(
    { act: 'confirm-and-deepen', say: ['confirm-summary', 'tell-on'], weight: 2 },
    { act: 'confirm-and-deepen', say: ['confirm-summary'], weight: 2 },
    {
      act: 'change-talk',
      say: ['confirm-summary', 'change-talk'],
      weight: 3,
      when: { readiness: { min: 0.45 } },
    },
  ),
  'summary-missed': options({ act: 'correct', say: ['summary-missed'] }),
  misreflected: options({ act: 'correct', say: ['correct'] }),
  'repeated-answered': options({ act: 'answer-short', say: ['repeat-answered'] }),
  'repeated-dodged': options({ act: 'deflect', say: ['repeat-dodged'] }),
  statement: options(
    { act: 'tell', say: ['tell'], weight: 2, when: { trust: { min: 0.4 } } },
    { act: 'answer-short', say: ['answer-unsure'] },
  ),
  structured: options({ act: 'answer-short', say: ['permission'] }),
  collaborated: options({ act: 'answer-short', say: ['autonomy'] }),
  'cue-named': options(
    { act: 'confirm-and-deepen', say: ['confirm-feeling', 'tell'], when: { trust: { min: 0.4 } } },
    { act: 'minimise', say: ['minimise'], when: { trust: { max: 0.5 } } },
  ),
  confronted: options({ act: 'emotion', say: ['judgement'] }),
  'sided-with': options({ act: 'victim-statement', say: ['pity'] }),
  'filled-in': options({ act: 'correct', say: ['correct'] }),
  'self-disclosed': options({ act: 'answer-short', say: ['information'] }),
  'walk-out-sign': options({ act: 'emotion', say: ['walk-out-sign'] }),
  'walk-out': options({ act: 'walk-out', say: ['walk-out'] }),
};
