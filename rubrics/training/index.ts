export { actHeads, choices, reflectionHead } from '../acts/learned/heads.ts';
export { createModel, type Model, type Weights } from '../acts/learned/model.ts';
export { modelOf, weightsOf } from '../models.ts';
export { type CodedExample, foldOf, headNames, learn, learnWithout } from './learn.ts';
