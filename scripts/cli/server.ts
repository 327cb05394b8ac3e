/** `bozzetto serve`, `worker`, `migrate`, `config` and what administrators do at the console: each handed to its own file, which is loaded only then. */
import { Option, type Command } from 'commander';
import type { KeyName } from '#server/config/config.ts';
import { KEYS } from '#server/config/keys.ts';
import { loadConfig, type LoadedConfig } from '#server/config/load.ts';
import { flagName, NAMES } from '#server/config/sources.ts';

/** What the command line says about settings: every key that is no secret, by its own name, and the file. */
export type SettingOptions = Partial<Record<KeyName, string>> & { config?: string };

export const settingsOf = ({ config, ...flags }: SettingOptions): LoadedConfig => loadConfig({ file: config, flags });

/** Shown by --help; all others are in docs/configuration.md. */
const SHOWN: ReadonlySet<KeyName> = new Set(['host', 'port', 'publicUrl', 'dataDir', 'workers', 'logLevel']);

/** Secrets have no flag: everybody on the machine can read a command line. */
function settings(command: Command): Command {
  command.option('--config <file>', 'a JSON file of settings (also BOZZETTO_CONFIG)');
  for (const name of NAMES) {
    const flag = flagName(name);
    if (flag) command.addOption(new Option(`${flag} <value>`, KEYS[name].about).hideHelp(!SHOWN.has(name)));
  }
  return command.addHelpText('after', '\nEvery setting of docs/configuration.md can be given as an option, secrets excepted.');
}

export function serverCommands(cli: Command, signal: AbortSignal): void {
  settings(cli.command('serve').description('run the server: API, live events and, unless told otherwise, a worker in the same process'))
    .option('--no-worker', 'leave the runs to `bozzetto worker` (wants PostgreSQL)')
    .action(async (options) => (await import('./serve.ts')).serve(options, signal));

  settings(cli.command('worker').description('run a worker of its own: jobs from the queue, webhooks, sweeping (wants PostgreSQL)'))
    .action(async (options) => (await import('./worker.ts')).worker(options, signal));

  settings(cli.command('migrate').argument('[direction]', 'up, down or status', 'up').description('bring the tables to this version, or back; the server does so by itself when it starts'))
    .option('--to <migration>', 'the last one that is to be there afterwards; `none`: no table. down without it: one step')
    .option('--json', 'as JSON')
    .action(async (direction: string, options) => (await import('./migrate.ts')).migrate(direction, options));

  const audit = cli.command('audit').description('the audit log');
  settings(audit.command('verify').description('check that nothing was changed, taken out or put in afterwards'))
    .option('--was <id:hash>', 'a row that an earlier verify told: it must still be there')
    .option('--json', 'as JSON')
    .action(async (options) => (await import('./audit.ts')).auditVerify(options));

  const admin = cli.command('admin').description('what only who sits at the machine may do');
  settings(admin.command('setup-link').description('a one-time link that makes an administrator'))
    .option('--json', 'as JSON')
    .action(async (options) => (await import('./admin.ts')).adminSetupLink(options));
  settings(admin.command('rotate-keys').description('sign access tokens with a new key'))
    .option('--at-once', 'what the old keys signed is no longer good')
    .option('--json', 'as JSON')
    .action(async (options) => (await import('./admin.ts')).adminRotateKeys(options));

  settings(cli.command('config').argument('<what>', 'check or show').description('check the settings, or show each with its value and where it comes from; secrets are masked'))
    .option('--json', 'as JSON')
    .action(async (what: string, options) => (await import('./config.ts')).config(what, options));
}
