/** The `bozzetto` command: reads the command line, hands over to one file a verb, ends with a coded exit. */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { BozzettoError, coded } from '#core/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { build } from './build.ts';
import { doctor } from './doctor.ts';
import { exportCommand } from './export.ts';
import { generate } from './generate.ts';
import { kinds } from './kinds.ts';
import { models } from './models.ts';
import { pluginCommands } from './plugin/index.ts';
import { refine } from './refine.ts';
import { replay } from './replay.ts';
import { serverCommands } from './server.ts';
import { showError } from './show-error.ts';

const whole = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) throw new InvalidArgumentError(`a whole number from ${least} to ${most} is wanted.`);
  return value;
};

const positive = (text: string) => {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0 || text.trim() === '') throw new InvalidArgumentError('a number from 0 is wanted.');
  return value;
};

/** What commander would have written to stderr: wanted where a command was named without its words. */
let help = '';

function program(signal: AbortSignal): Command {
  const cli = new Command('bozzetto')
    .description('Turns a sentence into a 3D asset that you can keep working on: named parts, real dimensions, a readable Blender script, a clean GLB.')
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({ writeErr: (text) => { help = text; } })
    .showHelpAfterError();

  const running = (command: Command) => command
    .option('--out <dir>', 'folder for the result (default: named after the text)')
    .option('--json', 'one JSON event a line on standard output')
    .option('--quiet', 'print only the folder')
    .option('--no-previews', 'make no pictures (faster)')
    .option('--no-plugins', 'leave installed plugins out')
    .option('--unsafe-no-sandbox', 'run scripts of any author even where the operating system’s wall can’t be built');

  const modelled = (command: Command) => command
    .option('--model <provider:name>', 'a language model for planner, coder and critic: ollama:qwen3-coder, anthropic:claude-sonnet-4-5, …')
    .option('--base-url <url>', 'where its provider answers, if not at the usual place')
    .option('--image <file...>', 'pictures of what is meant, for a model that sees')
    .option('--offline', 'use no model, whatever is configured')
    .option('--record <dir>', 'write all exchanges with the model there, for `bozzetto replay`');

  const limits = (command: Command) => command
    .option('--rounds <n>', 'most rounds of code, run, check', whole(1, 20))
    .option('--seconds <n>', 'most seconds of the whole run', whole(5, 86_400))
    .option('--tokens <n>', 'most tokens of all model calls', whole(0, 100_000_000))
    .option('--dollars <n>', 'most US dollars of all model calls, by the prices in models.json', positive)
    .option('--triangles <n>', 'triangle budget of the asset', whole(100, 5_000_000))
    .option('--texture <px>', 'longest side of a texture', whole(16, 8192))
    .option('--meshopt', 'compress the meshes of the GLB (EXT_meshopt_compression)')
    .option('--webp', 'store textures as WebP (EXT_texture_webp)');

  modelled(limits(running(cli.command('generate').argument('<text...>', 'what to make, in a sentence'))))
    .description('make an asset from a sentence')
    .option('--seed <n>', 'another number, another variation', whole(0, 0xffff_ffff))
    .option('--kind <kind>', 'what kind of object it is, if the words leave it open')
    .option('--style <style>', 'low-poly, rustic, modern, …')
    .action((words: string[], options) => generate(words.join(' '), options, signal));

  modelled(limits(running(cli.command('refine').argument('<dir>', 'folder of an asset').argument('<text...>', 'what to change: "make the legs thicker"'))))
    .description('change an asset in words; what you do not name stays as it is')
    .action((dir: string, words: string[], options) => refine(dir, words.join(' '), options, signal));

  limits(running(cli.command('build').argument('<script>', 'a Python file for Blender')))
    .description('run a script of your own through gate, Blender, checks and export')
    .action((script: string, options) => build(script, options, signal));

  exportCommand(cli, signal);

  cli.command('kinds').argument('[kind]', 'one of them, in full')
    .description('list what can be made without a model')
    .option('--json', 'as JSON')
    .action(kinds);

  cli.command('models')
    .description('tell which models are configured, and whether they answer')
    .option('--model <provider:name>', 'as if this were configured for all roles')
    .option('--base-url <url>', 'where its provider answers')
    .option('--check', 'ask each of them')
    .option('--json', 'as JSON')
    .action((options) => models(options, signal));

  running(cli.command('replay').argument('<dir>', 'folder that --record wrote'))
    .description('run a recording again, with the answers that its models gave')
    .option('--accept', 'keep the answers and write down requests and ends as they are now')
    .action((dir: string, options) => replay(dir, options, signal));

  pluginCommands(cli, signal);
  serverCommands(cli, signal);

  cli.command('doctor')
    .description('tell what is found, what is missing, and the command that mends it')
    .option('--json', 'as JSON')
    .action(doctor);
  return cli;
}

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort(new BozzettoError('E_CANCELLED', `stopped by ${name}`));
  });
}
// A reader that goes away (`bozzetto kinds | head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70));

try {
  await program(stop.signal).parseAsync();
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exit(0);
  if (error instanceof CommanderError && error.code === 'commander.help') {
    process.stderr.write(help);
    process.exit(2);
  }
  const failure = error instanceof CommanderError ? new BozzettoError('E_OPTION_INVALID', error.message.replace(/^error: /, '')) : coded(error);
  showError(failure, process.argv.includes('--json'));
  process.exitCode = failure.exit;
}
