/** plugins/modeller/forms → docs/forms.md */
import { FORMS } from '#plugins/modeller/forms/index.ts';
import { SAMPLES } from '#plugins/modeller/forms/samples.ts';
import { page } from './page.ts';

const sections = Object.values(FORMS).map(({ type, about }) => {
  const samples = SAMPLES.filter((form) => form.type === type).map((form) => JSON.stringify(form).replaceAll(/"([a-z_]+)":/g, '$1: ').replaceAll(/,(?=\S)/g, ', ').replaceAll('"', "'"));
  return `## ${type}\n\n${about}\n\n\`\`\`ts\n${samples.join('\n')}\n\`\`\`\n`;
});

await page('docs/forms.md', import.meta.filename, `# Forms

What kinds and plans are made of. A form makes one mesh; all lengths are metres, angles degrees, z is up. Numbers may be expressions over the kind's
parameters: \`'height - seat_thickness / 2'\`. Any form inside another (\`of\`, \`by\`, \`parts\`) may carry \`at: [x, y, z]\`, \`turn: [x, y, z]\` and
\`repeat\`: \`{ around: count, start, sweep }\`, \`{ along: count, step: [x, y, z], centred }\` or \`{ mirror: 'x' }\`. Every sample below is built in Blender by the tests.

${sections.join('\n')}`);
