/** server/config/keys.ts → docs/configuration.md */
import type { KeyName } from '#server/config/config.ts';
import { KEYS, type Key } from '#server/config/keys.ts';
import { loadConfig } from '#server/config/load.ts';
import { envName, flagName, NAMES } from '#server/config/sources.ts';
import { page, row } from './page.ts';

/** The key that a section begins with. */
const SECTIONS: readonly (readonly [KeyName, string])[] = [
  ['host', 'Address and folder'],
  ['databaseUrl', 'Where data are'],
  ['secretKey', 'People'],
  ['workers', 'Work'],
  ['tiers', 'Quotas and limits'],
  ['plugins', 'What is let through'],
  ['logLevel', 'What is told'],
];

const defaults = loadConfig({ env: {} }).config;
const shown = (name: KeyName): string => (defaults[name] === null ? '' : `\`${JSON.stringify(defaults[name]).replace(/^"(.*)"$/, '$1')}\``);
const variable = (name: KeyName): string => `\`${envName(name)}\`${(KEYS[name] as Key).secret ? ` (\`…_FILE\`)` : ''}`;

const tables = SECTIONS.map(([first, title], n) => {
  const next = SECTIONS[n + 1];
  const names = NAMES.slice(NAMES.indexOf(first), next && NAMES.indexOf(next[0]));
  return [
    `## ${title}`,
    '',
    row('in the file', 'environment', 'option', 'what', 'default', 'example'),
    row('---', '---', '---', '---', '---', '---'),
    ...names.map((name) => row(`\`${name}\``, variable(name), flagName(name) ? `\`${flagName(name)}\`` : '', KEYS[name].about, shown(name), /[`…]/.test(KEYS[name].example) ? KEYS[name].example : `\`${KEYS[name].example}\``)),
    '',
  ].join('\n');
});

await page('docs/configuration.md', import.meta.filename, `# Configuration of the server

Every setting can be given in three ways. The command line wins over the environment, the environment over the file:

- as an option: \`bozzetto serve --port 8080\`. Secrets have no option, because everybody on a machine can read a command line;
- in the environment: \`BOZZETTO_PORT=8080\`. An empty variable counts as absent. Each secret can also stand in a file that a variable with
  \`_FILE\` at its end names: \`DATABASE_URL_FILE=/run/secrets/database\`;
- in a JSON file that \`--config FILE\` or \`BOZZETTO_CONFIG\` names: \`{"port": 8080, "databaseUrlFile": "/run/secrets/database"}\`.

\`bozzetto config check\` looks at all of it and tells every fault at once, unknown names included; the server does the same before it starts.
\`bozzetto config show\` prints each setting with the value that counts and where it comes from, also where the
default is worked out (\`dataDir\`, \`publicUrl\`, \`workers\`); secrets are masked.

Nothing has to be set for a server on one machine. Which settings several machines want is told in [operating.md](operating.md).

${tables.join('\n')}`);
