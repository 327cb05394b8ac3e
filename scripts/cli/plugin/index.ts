/** `bozzetto plugin …`: the words of the command line, each handed to its own file, which is loaded only then. */
import type { Command } from 'commander';

export function pluginCommands(cli: Command, signal: AbortSignal): void {
  const plugin = cli.command('plugin').description('write, test, install and approve plugins: code of others, inside a sandbox');

  plugin.command('new').argument('<name>', 'folder of the plugin; its last part is the id')
    .description('make a plugin that works, to be changed')
    .option('--template <stage>', 'verify, export, kind, retrieve, critique, plan, code, execute or settled', 'verify')
    .action(async (name: string, options) => (await import('./new.ts')).create(name, options));

  plugin.command('check').argument('<dir>')
    .description('look at manifest, types, content and size, and load it once in the sandbox')
    .option('--json', 'as JSON')
    .action(async (dir: string, options) => (await import('./check.ts')).check(dir, options));

  plugin.command('test').argument('<dir>')
    .description('run its cases in the sandbox: payload in, value out, time, memory')
    .option('--json', 'one JSON line a case')
    .option('--verbose', 'show longer payloads and values, logs, notices and files of cases that pass, too')
    .option('--full', 'show payloads and values in full')
    .action(async (dir: string, options) => (await import('./test.ts')).test(dir, options));

  plugin.command('dev').argument('<dir>')
    .description('run it on the payloads of the last run, again at each save')
    .option('--set <name=value...>', 'settings')
    .option('--once', 'do not watch')
    .option('--full', 'show payloads and values in full')
    .action(async (dir: string, options) => (await import('./dev.ts')).dev(dir, options, signal));

  plugin.command('pack').argument('<dir>')
    .description('write <id>-<version>.tgz and its digest')
    .option('--out <dir>', 'where to')
    .option('--json', 'as JSON')
    .action(async (dir: string, options) => (await import('./pack.ts')).pack(dir, options));

  plugin.command('install').argument('<from>', 'an archive, or a plugin’s folder')
    .description('take a plugin in; nothing of it runs before it is approved')
    .option('--digest <sha256-…>', 'refuse it where its digest is another')
    .action(async (from: string, options) => (await import('./install.ts')).install(from, options));

  plugin.command('list').description('installed plugins and how they stand').option('--json', 'as JSON')
    .action(async (options) => (await import('./manage.ts')).list(options));

  plugin.command('approve').argument('<id>').description('say what it may do and why, and let it').option('--yes', 'do not ask')
    .action(async (id: string, options) => (await import('./manage.ts')).approve(id, options));

  plugin.command('enable').argument('<id>').description('switch it on').option('--required', 'a run that it fails in fails')
    .action(async (id: string, options) => (await import('./manage.ts')).enable(id, true, options));

  plugin.command('disable').argument('<id>').description('switch it off')
    .action(async (id: string) => (await import('./manage.ts')).enable(id, false));

  plugin.command('remove').argument('<id>').description('take it away with all that it kept')
    .action(async (id: string) => (await import('./manage.ts')).remove(id));

  plugin.command('settings').argument('<id>').argument('[name=value...]', '`name=` goes back to the default')
    .description('show its settings, or set some')
    .option('--json', 'as JSON, with their schema')
    .action(async (id: string, changes: string[], options) => (await import('./manage.ts')).settings(id, changes, options));
}
