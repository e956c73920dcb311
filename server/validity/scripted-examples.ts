import type { Persona } from '../../personas/index.ts';
import { type Language, Turn } from '../../rubrics/index.ts';
import { type CodedExample, reflectionHead } from '../../rubrics/training/index.ts';
import { loadPersonas } from '../content/personas.ts';
import { readTraineeScript, type TraineeScript } from '../simulation/trainee-script.ts';

type Labels = Readonly<Record<string, boolean>>;

const noListening: Labels = { [reflectionHead]: false };
const noHarm: Labels = { condemnation: false, judgement: false };
const givenBack: Labels = {
  ...noHarm,
  [reflectionHead]: true,
  information: false,
  'unsolicited-advice': false,
  'filling-in': false,
};
const asked: Labels = { ...noListening, ...noHarm, 'rhetorical-question': false };

/** What is meant by the lines of a script's lists; what a list says nothing of is left open. */
const meant: Partial<Record<keyof TraineeScript, Labels>> = {
  affirm: { ...noHarm, affirmation: true, information: false, 'unsolicited-advice': false },
  autonomy: { ...noHarm, 'autonomy-support': true, 'unsolicited-advice': false, information: false },
  evoke: asked,
  empathy: { ...noHarm, 'empathic-statement': true, 'unsolicited-advice': false, information: false },
  goOn: { ...noListening, ...noHarm, 'minimal-encourager': true },
  double: { ...givenBack, 'double-sided-reflection': true },
  interrogate: asked,
  suggest: { ...noListening, 'suggestive-question': true },
  condemn: { ...noListening, condemnation: true, judgement: false },
};
/** Advice, where the client did not just ask for it. */
const advised: Labels = { ...noListening, condemnation: false, 'unsolicited-advice': true };

/** All that a client may have said before a line: each way of telling each thing, by what is told. */
function tellings(
  persona: Persona,
  language: Language,
): Map<string, { readonly says: string[]; readonly feeling: string | null }> {
  const { topics } = persona.tongues[language].lines;
  return new Map(
    persona.sheet.topics.flatMap(({ id, layers }) =>
      layers.flatMap((layer) =>
        layer.tells.map(({ id: tell }) => {
          const written = topics[id]!.layers[layer.id].tells[tell]!;
          return [
            tell,
            { says: written.lines.map(({ say }) => say), feeling: layer.feeling?.[language] ?? null },
          ] as const;
        }),
      ),
    ),
  );
}

/**
 * What scripted trainees say to the clients, with what is meant by it as labels: typed turns, each after words of the
 * client to which it is an answer. Turns on the same thing told stay on one side of a split.
 */
export async function scriptedExamples(
  lang: Language,
  personas?: readonly Persona[],
): Promise<CodedExample[]> {
  const all = await Promise.all(
    (personas ?? (await loadPersonas())).map(async (persona) =>
      examplesOf(persona, await readTraineeScript(persona, lang), lang),
    ),
  );
  return all.flat();
}

function examplesOf(persona: Persona, script: TraineeScript, lang: Language): CodedExample[] {
  const { id, age } = persona.sheet;
  const told = tellings(persona, lang);
  const example = (client: string, text: string, labels: Labels, group: string): CodedExample => ({
    turn: Turn.parse({ lang, age, context: [{ role: 'client', text: client }], text }),
    labels: new Map(Object.entries(labels)),
    group: `${id} ${group}`,
    binding: false,
    weight: 1,
  });
  const reflections = Object.entries(script.tells).flatMap(([tell, { reflect }]) =>
    told.get(tell)!.says.map((client) => example(client, reflect, givenBack, tell)),
  );
  const felt = Object.entries(script.feel).flatMap(([feeling, text]) =>
    [...told].flatMap(([tell, telling]) =>
      telling.feeling === feeling
        ? telling.says.map((client) =>
            example(client, text, { ...givenBack, 'feeling-reflection': true }, tell),
          )
        : [],
    ),
  );
  // Lines of a list answer to nothing in particular: each stands after one thing told, by turns.
  const first = [...told].map(([tell, { says }]) => ({ tell, client: says[0]! }));
  const listed = (texts: readonly string[], labels: Labels): CodedExample[] =>
    texts.map((text, place) => {
      const { client } = first[(place * 7) % first.length]!;
      return example(client, text, labels, text);
    });
  const questions = Object.values(script.topics).flatMap(({ ask }) => ask);
  return [
    ...reflections,
    ...felt,
    ...listed(questions, { ...asked, 'suggestive-question': false }),
    ...Object.entries(meant).flatMap(([list, labels]) => {
      const texts = script[list as keyof TraineeScript];
      return Array.isArray(texts) ? listed(texts, labels) : [];
    }),
    ...listed(script.advise, advised),
  ];
}
