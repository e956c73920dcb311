import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSmallCorpus, secretWords } from '../server/validity/small-corpus.ts';

const launcher = 'server/cli/weerklank.js';

type Ran = { readonly status: number | null; readonly out: string; readonly err: string };

/** Runs the built command with the given input, to its end. */
function run(args: readonly string[], input = ''): Promise<Ran> {
  const { promise, resolve } = Promise.withResolvers<Ran>();
  const child = execFile(process.execPath, [launcher, ...args], { maxBuffer: 1 << 28 }, (_, out, err) => {
    resolve({ status: child.exitCode, out, err });
  });
  child.stdin?.end(input);
  return promise;
}

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const question = {
  id: 'q',
  lang: 'nl',
  context: [{ role: 'client', text: 'Ik slaap slecht.' }],
  text: 'Hoe is dat voor je?',
};

describe('weerklank code', () => {
  test('gives a line for each line, in order, with what was found and where', async () => {
    const { status, out } = await run(['code'], `${JSON.stringify(question)}\n`);
    expect(status).toBe(0);
    const [coded] = linesOf(out) as [
      { id: string; mainAct: string; codes: string[]; utterances: object[]; findings: object[] },
    ];
    expect(coded).toMatchObject({
      id: 'q',
      mainAct: 'question',
      utterances: [{ start: 0, end: 19, act: 'question' }],
    });
    expect(coded.codes).toContain('open-question');
    expect(coded.findings[0]).toMatchObject({
      start: 0,
      end: 19,
      evidence: 'Hoe is dat voor je?',
      version: expect.any(Number),
    });
  });

  test('codes ten thousand lines as it codes one, broken ones among them, and exits with 1', async () => {
    const total = 10_000;
    const broken = new Set([0, 17, 4_999, total - 1]);
    const input = Array.from({ length: total }, (_, id) =>
      broken.has(id) ? `{"id":"${id}","text":` : JSON.stringify({ ...question, id: String(id) }),
    ).join('\n');
    const { status, out, err } = await run(['code', '--lang', 'nl', '--format', 'jsonl'], input);
    expect(status).toBe(1);
    const results = linesOf(out);
    expect(results).toHaveLength(total);
    const [alone] = linesOf((await run(['code'], JSON.stringify(question))).out);
    results.forEach((result, id) => {
      if (broken.has(id)) expect(result).toMatchObject({ error: { code: 'invalid_turn' } });
      else expect(result).toEqual({ ...alone, id: String(id) });
    });
    expect(err).toContain('standard input:18 expected');
  });

  test.each([
    ['a text that is a number', '{"id":"x1","text":3}', 'text'],
    ['an unknown language', '{"id":"x1","lang":"de","context":[],"text":"Hallo"}', 'lang'],
    [
      'a role that nobody has',
      '{"id":"x1","context":[{"role":"baker","text":"x"}],"text":"Hallo"}',
      'context.0.role',
    ],
    ['a list', '[1,2]', 'expected'],
    ['a bare word', 'hallo', 'JSON'],
  ])('answers %s with an error on its line', async (_, line, place) => {
    const { status, out } = await run(['code'], `${line}\n${JSON.stringify(question)}\n`);
    expect(status).toBe(1);
    const [refused, coded] = linesOf(out);
    expect(refused).toMatchObject({
      error: { code: 'invalid_turn', message: expect.stringContaining(place) },
    });
    expect(coded).toMatchObject({ id: 'q', mainAct: 'question' });
  });

  test('codes the trainee turns of a transcript', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'weerklank-')), 'talk.txt');
    writeFileSync(
      file,
      'Cliënt: Ik slaap slecht.\nTrainee: Hoe is dat voor je?\nCliënt: Zwaar.\nTrainee: Waarom ga je niet gewoon eerder naar bed?\n',
    );
    const { status, out } = await run(['code', file]);
    expect(status).toBe(0);
    expect(linesOf(out).map(({ codes }) => codes)).toEqual([
      expect.arrayContaining(['open-question']),
      expect.arrayContaining(['why-question', 'unsolicited-advice']),
    ]);
  });

  test('a file that is not there is named, with exit 1', async () => {
    const { status, err } = await run(['code', 'no-such-file.jsonl']);
    expect(status).toBe(1);
    expect(err).toContain('no-such-file.jsonl');
  });

  test('wrong use gives exit 2, and --help gives exit 0', async () => {
    expect((await run(['code', '--lang', 'fr'])).status).toBe(2);
    expect((await run(['codify'])).status).toBe(2);
    for (const command of [
      'code',
      'score',
      'play',
      'validate',
      'validity',
      'personas',
      'rubrics',
      'codes',
      'serve',
      'migrate',
    ]) {
      const { status, out } = await run([command, '--help']);
      expect(status).toBe(0);
      expect(out).toContain(`weerklank ${command}`);
    }
  });
});

describe('weerklank play', () => {
  const turns = [
    'Wat vervelend dat je zo moe bent. Vertel eens.',
    '{"action":"silence"}',
    '{"text":"Je moet gewoon eerder naar bed gaan."}',
    'Tot ziens.',
  ];
  const call = (seed: string): Promise<Ran> =>
    run(['play', 'yes-but', '--lang', 'nl', '--seed', seed, '--format', 'jsonl'], `${turns.join('\n')}\n`);

  test('opens, answers each turn, and says the same to the same words and seed', async () => {
    const first = await call('7');
    expect(first.status).toBe(0);
    const [opening, ...answers] = linesOf(first.out);
    expect(opening).toMatchObject({
      turn: 0,
      persona: { id: 'yes-but', name: 'Karin' },
      client: { speech: expect.any(String) },
    });
    expect(answers.map(({ turn }) => turn)).toEqual([1, 2, 3, 4]);
    expect(answers[2]).toMatchObject({
      coding: { codes: expect.arrayContaining(['unsolicited-advice']) },
      client: { act: 'yes-but', thought: expect.any(String) },
      state: { trust: expect.any(Number), energy: expect.any(Number) },
      layers: { open: expect.any(Array), told: expect.any(Array) },
      contaminated: [],
      ended: null,
    });
    expect((await call('7')).out).toBe(first.out);
    expect((await call('8')).out).not.toBe(first.out);
  });

  test('knows the client by name, and says who there is when the name is not known', async () => {
    expect((await run(['play', 'karin', '--format', 'jsonl'], 'Hallo\n')).status).toBe(0);
    const { status, err } = await run(['play', 'nobody']);
    expect(status).toBe(2);
    expect(err).toContain('yes-but');
  });

  test('a broken line is named and the talk goes on', async () => {
    const { status, out } = await run(
      ['play', 'yes-but', '--format', 'jsonl'],
      '{"action":"dance"}\nVertel eens.\n',
    );
    expect(status).toBe(1);
    expect(linesOf(out).map((line) => line['turn'] ?? 'error')).toEqual([0, 'error', 1]);
  });
});

describe('the other commands', () => {
  test('score reports measures, criteria and findings of a transcript', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'weerklank-')), 'talk.csv');
    writeFileSync(file, 'role,text\nclient,I sleep badly.\ntrainee,What is that like for you?\n');
    const { status, out } = await run(['score', file, '--lang', 'en', '--format', 'json']);
    expect(status).toBe(0);
    const report = JSON.parse(out) as { measures: { measure: string; value: number }[]; findings: object[] };
    expect(report.measures.find(({ measure }) => measure === 'open-question-share')).toMatchObject({
      value: 1,
      reached: 'good',
    });
    expect(report.findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ turn: 1, code: 'open-question' })]),
    );
  });

  test('score --rubric child takes the client for a child where the transcript does not say', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'weerklank-')), 'talk.txt');
    writeFileSync(file, 'Client: Papa was boos.\nTrainee: Heeft papa je geslagen?\n');
    const { status, out } = await run(['score', file, '--rubric', 'child', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      rubric: { id: 'child' },
      index: expect.any(Number),
      findings: expect.arrayContaining([expect.objectContaining({ code: 'option-posing' })]),
    });
  });

  test('rubrics lists every rubric by name', async () => {
    const { out } = await run(['rubrics']);
    for (const id of ['default', 'motivational', 'child', 'bad-news', 'first-contact']) {
      expect(out).toMatch(new RegExp(`^${id} `, 'm'));
    }
  });

  test('validate passes what comes with the product and refuses what is broken, with file and line', async () => {
    expect(await run(['validate', 'personas', 'rubrics'])).toMatchObject({ status: 0, err: '' });
    const file = join(mkdtempSync(join(tmpdir(), 'weerklank-')), 'mine.yaml');
    writeFileSync(file, 'id: mine\nversion: 0\nmeasures: []\n');
    const { status, err } = await run(['validate', file]);
    expect(status).toBe(1);
    expect(err).toMatch(/mine\.yaml:2:\d+ version/);
  });

  test('validate refuses a client who sounds like a counsellor, and only remarks on what is hers to weigh', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'weerklank-')), 'yes-but');
    cpSync('personas/cast/yes-but', folder, { recursive: true });
    const file = join(folder, 'lines.nl.yaml');
    const lines = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      lines.replace('  robot:\n', '  robot:\n    - Een mooie song, this is the end of it.\n'),
    );
    const weighed = await run(['validate', folder]);
    expect(weighed).toMatchObject({ status: 0, err: '' });
    expect(weighed.out).toMatch(
      /lines\.nl\.yaml:\d+:\d+ warning: expected a line in Dutch, came .*\(wrong-language\)/,
    );
    expect(weighed.out).toMatch(/ nl: \d+ lines, median \d+ words/);
    writeFileSync(file, lines.replace('  robot:\n', '  robot:\n    - Wat een goede vraag.\n'));
    const refused = await run(['validate', folder, '--format', 'json']);
    expect(refused.status).toBe(1);
    expect(refused.err).toMatch(
      /lines\.nl\.yaml:\d+:\d+ expected .*, came "goede vraag" \(counsellor-talk\)/,
    );
    expect(JSON.parse(refused.out)).toMatchObject([{ target: folder, ok: false, problems: [] }]);
    expect(refused.out).toContain('"check": "counsellor-talk"');
  });

  test('validity measures what a folder holds, as JSON and as a table, without a word of a turn', async () => {
    const folder = makeSmallCorpus();
    const asJson = await run(['validity', '--corpus', folder, '--lang', 'nl', '--format', 'json']);
    expect(asJson.status).toBe(0);
    expect(JSON.parse(asJson.out)).toMatchObject({
      lang: 'nl',
      conversations: { turns: 4 },
      turns: { turns: 3 },
    });
    expect(asJson.err).toContain('4 turns of conversations');
    const asTable = await run(['validity', '--corpus', folder, '--lang', 'en', '--format', 'table']);
    expect(asTable.status).toBe(0);
    expect(asTable.out).toMatch(/^question-form +-?\d\.\d\d \(/m);
    for (const word of secretWords) expect(asJson.out + asTable.out).not.toContain(word);
  });

  test('validity without corpora says what it expected and where, with exit 1', async () => {
    const { status, out, err } = await run(['validity', '--corpus', 'no-such-folder']);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/no-such-folder: expected files named annomi-/);
  });

  test.each(['personas', 'rubrics', 'codes'])('%s lists what there is', async (kind) => {
    const { status, out } = await run([kind, '--format', 'json']);
    expect(status).toBe(0);
    const entries = JSON.parse(out) as { id: string; version: number }[];
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(({ id, version }) => id.length > 0 && version > 0)).toBe(true);
  });

  test('a reader that leaves early ends the command without a complaint', async () => {
    const input = `${JSON.stringify(question)}\n`.repeat(5_000);
    const shell = spawn('sh', ['-c', `${process.execPath} ${launcher} code | head -n 1`], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let err = '';
    shell.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    shell.stdin.on('error', () => {});
    shell.stdin.end(input);
    const { promise, resolve } = Promise.withResolvers<void>();
    shell.on('close', () => resolve());
    await promise;
    expect(err).toBe('');
  });
});
