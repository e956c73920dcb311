import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';

/** Exit codes: done, the input had errors, wrong use. */
const exitWithWrongUse = 2;

const languages = ['nl', 'en'] as const;

function toSeed(word: string): number {
  const seed = Number(word);
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new InvalidArgumentError('expected a whole number from 0 up');
  return seed;
}

function buildProgram(): Command {
  const program = new Command('weerklank')
    .description('A practice room for conversations that help people.')
    .showHelpAfterError('Add --help for what can be given.')
    .exitOverride();

  program
    .command('serve')
    .description('serve the practice room (PORT, HOST, DATABASE_URL)')
    .action(async () => (await import('./serve.ts')).serve());

  program
    .command('migrate')
    .description('bring the database to the newest form (DATABASE_URL)')
    .action(async () => (await import('./migrate.ts')).migrate());

  program
    .command('code')
    .description('code trainee turns: JSON lines, or a transcript (.txt, .csv, .vtt, .json)')
    .argument('[file]', 'file to read; standard input when left out')
    .addOption(
      new Option('--lang <language>', 'language of turns that do not name theirs')
        .choices(languages)
        .default('nl'),
    )
    .addOption(
      new Option('--format <format>', 'form of the result')
        .choices(['jsonl', 'table', 'csv'])
        .default('jsonl'),
    )
    .action(async (file, options) => (await import('./code.ts')).code(file, options));

  program
    .command('score')
    .description('the session report of a whole transcript (.txt, .csv, .vtt, .json)')
    .argument('<file>', 'transcript')
    .option('--rubric <id or file>', 'rubric to score by', 'default')
    .addOption(new Option('--lang <language>', 'language of the talk').choices(languages).default('nl'))
    .addOption(
      new Option('--format <format>', 'form of the result').choices(['json', 'table']).default('table'),
    )
    .action(async (file, options) => (await import('./score.ts')).score(file, options));

  program
    .command('play')
    .description('talk with a client in the terminal')
    .argument('<persona>', 'id or name of the client')
    .addOption(new Option('--lang <language>', 'language of the talk').choices(languages).default('nl'))
    .addOption(new Option('--seed <number>', 'same seed, same client').argParser(toSeed).default(1))
    .addOption(
      new Option('--difficulty <level>', '1 forgiving, 2 as in life, 3 demanding')
        .choices(['1', '2', '3'])
        .default('2'),
    )
    .addOption(
      new Option('--format <format>', 'form of the result').choices(['text', 'jsonl']).default('text'),
    )
    .action(async (persona, options) => (await import('./play.ts')).play(persona, options));

  for (const kind of ['personas', 'rubrics', 'codes'] as const) {
    program
      .command(kind)
      .description(`list the ${kind}`)
      .addOption(
        new Option('--format <format>', 'form of the result').choices(['json', 'table']).default('table'),
      )
      .action(async (options) => (await import('./list.ts')).list(kind, options));
  }

  program
    .command('validate')
    .description('check persona, rubric, lines and plan files')
    .argument('<path...>', 'files or folders')
    .addOption(
      new Option('--format <format>', 'form of the result').choices(['text', 'json']).default('text'),
    )
    .action(async (paths, options) => (await import('./validate.ts')).validate(paths, options));

  program
    .command('validity')
    .description('how far the coding agrees with people who coded the same turns (takes minutes)')
    .option('--corpus <folder>', 'folder with annomi-*.jsonl or gold-*.jsonl (WEERKLANK_CORPORA)')
    .addOption(new Option('--lang <language>', 'language of the turns').choices(languages).default('nl'))
    .addOption(
      new Option('--format <format>', 'form of the result').choices(['json', 'table']).default('table'),
    )
    .action(async (options) => (await import('./validity.ts')).validity(options));

  return program;
}

try {
  await buildProgram().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : exitWithWrongUse;
}
