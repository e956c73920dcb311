import type { Expression } from '../../server/protocol/practice.ts';
import type { Pose } from './pose.ts';

/** How somebody's hair is worn. */
export type HairStyle =
  | 'shoulder-length'
  | 'short'
  | 'curls'
  | 'crop'
  | 'plaits'
  | 'bald'
  | 'bun'
  | 'parted'
  | 'shag'
  | 'plain';

/** What somebody wears. */
export type Clothing =
  | 'jumper-collar'
  | 'work-jacket'
  | 'hoodie'
  | 'cardigan'
  | 'striped'
  | 'checked'
  | 'blazer'
  | 'jumper'
  | 'denim'
  | 'plain';

/** Marks that years, tiredness or habit leave, and what is worn on the face. */
type Mark =
  | 'tired'
  | 'folds'
  | 'forehead'
  | 'crow'
  | 'stubble'
  | 'glasses'
  | 'earrings'
  | 'lashes'
  | 'freckles';

/** The colours of a person, as CSS colours that hold on light and on dark ground. */
type Colours = {
  readonly skin: string;
  readonly shade: string;
  readonly line: string;
  readonly lips: string;
  readonly iris: string;
  readonly hair: string;
  readonly hairShade: string;
  readonly brows: string;
  readonly cloth: string;
  readonly clothShade: string;
  readonly under: string;
};

/** Somebody to draw. Lengths in the units of the drawing. */
export type Person = {
  readonly build: 'woman' | 'man' | 'child';
  /** Half the width of the head at the temples and at the jaw, and how broad the chin is. */
  readonly temples: number;
  readonly jaw: number;
  readonly chin: number;
  /** From the middle of the head to the chin. */
  readonly length: number;
  readonly eyeSize: number;
  readonly browWidth: number;
  readonly nose: number;
  readonly hair: HairStyle;
  readonly clothing: Clothing;
  readonly marks: readonly Mark[];
  readonly colours: Colours;
  /** Where this person holds an expression otherwise than people in general. */
  readonly own: Partial<Record<Expression, Partial<Pose>>>;
};
