import { dockStart } from '@nlpjs/basic';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readCaseTurns } from './case-turns.ts';

/** wink-nlp with everything it has: tokens, sentences, negation, sentiment, parts of speech, entities. */
const wink = winkNLP(model);

/** Tags an English text. */
export function tagWithWink(text: string): unknown {
  return wink.readDoc(text);
}

/** nlp.js, taught the English cases of our codes, each code one intent. Gives what guesses the intent of a text. */
export async function createNlpjsGuesser(): Promise<(text: string) => Promise<unknown>> {
  const dock = await dockStart({
    settings: { nlp: { autoSave: false, autoLoad: false, nlu: { log: false }, log: false } },
    use: ['Basic'],
  });
  const nlp = dock.get('nlp');
  nlp.addLanguage('en');
  for (const { text, code } of readCaseTurns('en')) if (code !== null) nlp.addDocument('en', text, code);
  await nlp.train();
  return (text) => nlp.process('en', text);
}
