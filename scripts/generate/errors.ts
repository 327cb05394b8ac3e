/** core/errors.ts → docs/errors.md */
import { ERRORS } from '#core/index.ts';
import { page, row } from './page.ts';

/** Exit code of the CLI → what the family is called. */
const FAMILIES: [number, string][] = [
  [2, 'The request'],
  [3, 'Not accepted'],
  [4, 'The machine'],
  [5, 'A budget'],
  [6, 'A plugin'],
  [70, 'A fault of Bozzetto'],
  [130, 'Cancelled'],
];

const nameless = Object.entries(ERRORS).filter(([, { exit }]) => !FAMILIES.some(([known]) => known === exit));
if (nameless.length > 0) throw new Error(`no family has the exit code of ${nameless.map(([code]) => code).join(', ')}`);

const tables = FAMILIES.map(([exit, title]) => {
  const rows = Object.entries(ERRORS).filter(([, error]) => error.exit === exit);
  return [
    `## ${title}: exit code ${exit}`,
    '',
    row('code', 'HTTP', 'again?', 'what to do'),
    row('---', '---', '---', '---'),
    ...rows.map(([code, { status, retryable, hint }]) => row(`\`${code}\``, status, retryable ? 'yes' : 'no', hint)),
    '',
  ].join('\n');
});

await page('docs/errors.md', import.meta.filename, `# Error codes

What fails in Bozzetto has a code; what fails in Blender (a script that raised, a check that failed) is data for the next round and has none.
The command ends with the exit code of the family, 0 if the asset was accepted. The server answers with the HTTP status. "Again?" tells
whether the same request can succeed later.

${tables.join('\n')}`);
