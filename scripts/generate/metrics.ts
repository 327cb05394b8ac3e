/** server/metrics.ts → docs/metrics.md */
import { createMetrics } from '#server/metrics.ts';
import { page, row } from './page.ts';

const { registry } = createMetrics({ process: false });
// What prom-client does not tell in its types: the names of the labels.
const metrics = registry.getMetricsAsArray() as unknown as { name: string; help: string; type: string; labelNames: string[] }[];

await page('docs/metrics.md', import.meta.filename, `# Metrics

\`GET /metrics\` in Prometheus' format: with the bearer token of the setting \`metricsToken\`, or from the same machine where none is set. The figures of the Node
process itself (\`process_…\`, \`nodejs_…\`) come beside these. Label \`route\` is the id of [http.md](http.md).

${row('metric', 'kind', 'labels', 'what it tells')}
${row('---', '---', '---', '---')}
${metrics.map(({ name, type, labelNames, help }) => row(`\`${name}\``, type, labelNames.map((each) => `\`${each}\``).join(', '), help)).join('\n')}
`);
