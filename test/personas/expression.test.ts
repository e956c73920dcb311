import { describe, expect, test } from 'vitest';
import { realise } from '../../personas/index.ts';
import { express } from '../../personas/realise/express.ts';
import { readCue } from '../../personas/realise/read-cue.ts';
import type { Move } from '../../personas/turn.ts';
import { karin, talkWithKarin } from './karin.ts';

/** The largest share of the cues written for a mood that may be read as another; chosen. Karin's: 4 of 78. */
const mostMisread = 0.1;

const { moves, states } = talkWithKarin([['Wat brengt je hier?', 'open-question']]);
const state = states[0]!;
/** A move of Karin's with no sign beside her words. */
const plain: Move = { ...moves[0]!, cue: null, layer: null, say: [], ended: null };
const noCue = { text: null, isOfMood: false };

function shownBy(move: Partial<Move>, arousal = 0.3) {
  const mood = { ...state.mood, arousal };
  return express(karin, { ...state, mood }, { ...plain, ...move }, noCue);
}

/** What is shown while something of that depth is told, by somebody as trusting and as resistant as that. */
function telling(layer: Move['layer'], mood: { readonly trust: number; readonly resistance: number }) {
  const told: Move = { ...plain, act: 'tell', moment: 'asked', layer };
  return express(karin, { ...state, mood: { ...state.mood, ...mood } }, told, noCue);
}

const lineOf = (pool: string) => ({ deck: karin.deckNumbers.pool.get(pool)!, card: 0 });

describe('the expression that goes with a move', () => {
  test('is that of the moment when nothing says more', () => {
    expect(shownBy({ act: 'answer-short', moment: 'affirmed' })).toBe('at-ease');
    expect(shownBy({ act: 'answer-short', moment: 'barrage' })).toBe('guarded');
    expect(shownBy({ act: 'deflect', moment: 'repeated-dodged' })).toBe('looking-away');
    expect(shownBy({ act: 'emotion', moment: 'condemned' })).toBe('angry');
  });

  test('is that of the act where the act says more', () => {
    expect(shownBy({ act: 'play', moment: 'barrage' })).toBe('playing');
    expect(shownBy({ act: 'wander-off', moment: 'asked' })).toBe('looking-away');
    expect(shownBy({ act: 'silence', moment: 'silence-again' })).toBe('thinking');
    expect(shownBy({ act: 'emotion', moment: 'asked', say: [lineOf('emotion-sad')] })).toBe('moved');
    expect(shownBy({ act: 'emotion', moment: 'asked', say: [lineOf('emotion-angry')] })).toBe('angry');
  });

  test('follows how deep her story goes and how she is while she tells it', () => {
    expect(telling('core', { trust: 0.7, resistance: 0.2 })).toBe('moved');
    expect(telling('middle', { trust: 0.7, resistance: 0.2 })).toBe('thinking');
    expect(telling('surface', { trust: 0.7, resistance: 0.2 })).toBe('at-ease');
    expect(telling('surface', { trust: 0.2, resistance: 0.7 })).toBe('guarded');
    expect(telling('surface', { trust: 0.3, resistance: 0.3 })).toBe('thinking');
  });

  test('tells anger from turning away when she leaves', () => {
    expect(shownBy({ act: 'walk-out', moment: 'walk-out' }, 0.8)).toBe('angry');
    expect(shownBy({ act: 'walk-out', moment: 'walk-out' }, 0.2)).toBe('looking-away');
  });

  test('agrees with the sign that stands beside her words', () => {
    const asked: Move = { ...plain, act: 'answer-short', moment: 'asked' };
    const beside = (text: string) => express(karin, state, asked, { text, isOfMood: false });
    expect(beside('haar ogen worden nat')).toBe('moved');
    expect(beside('kijkt naar de grond')).toBe('looking-away');
    expect(beside('haalt diep adem')).toBe('thinking');
  });

  test('is that of the mood for a sign that was dealt for the mood', () => {
    const barrage: Move = { ...plain, act: 'answer-short', moment: 'barrage' };
    expect(express(karin, state, barrage, { text: 'kijkt op haar horloge', isOfMood: true })).toBe('guarded');
  });

  test('comes with the first words and with every turn', () => {
    const talk = talkWithKarin([
      ['Wat een zwaar leven.', 'empathic-statement'],
      [''],
      ['Waarom?', 'why-question'],
    ]);
    expect([talk.opening, ...talk.turns].map(({ expression }) => typeof expression)).toEqual(
      Array.from({ length: 4 }, () => 'string'),
    );
    expect(realise(karin, talk.last, talk.moves.at(-1)!)).toEqual(talk.turns.at(-1));
  });
});

describe('reading a sign', () => {
  test.each(['nl', 'en'] as const)('seldom takes a cue of one mood for another in %s', (language) => {
    const cues = Object.entries(karin.tongues[language].lines.cues).flatMap(([mood, texts]) =>
      texts.map((text) => ({ mood, text, read: readCue(language, text) })),
    );
    const misread = cues.filter(({ mood, read }) => read !== null && read !== mood);
    expect(misread.length / cues.length, JSON.stringify(misread)).toBeLessThan(mostMisread);
  });

  test('leaves a sign open that may mean anything', () => {
    expect(readCue('nl', 'steekt haar hand op')).toBeNull();
    expect(readCue('en', 'holds up one finger')).toBeNull();
  });
});
