import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { inSpan, startTelemetry } from './telemetry.ts';

t.test('without an endpoint work is work', async (t) => {
  const stop = await startTelemetry('web', {});
  t.equal(await inSpan('x', 'a'.repeat(32), {}, async () => 5), 5);
  await stop();
});

t.test('spans go to the endpoint under the request’s own trace id', async (t) => {
  const bodies: string[] = [];
  const collector = createServer((request, response) => {
    let text = '';
    request.on('data', (piece) => { text += String(piece); }).on('end', () => {
      bodies.push(text);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  t.teardown(() => collector.close());
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const stop = await startTelemetry('worker');
  const trace = 'c3'.repeat(16);
  await inSpan('outer', trace, { kind: 'generate' }, () => inSpan('inner', trace, {}, async () => 1));
  await t.rejects(inSpan('fails', 'd4'.repeat(16), {}, () => Promise.reject(new BozzettoError('E_CANCELLED', 'a red chair was cancelled'))));
  await stop();
  type Span = { name: string; traceId: string; spanId: string; parentSpanId?: string; status: { message?: string } };
  const { resourceSpans } = JSON.parse(bodies[0]!) as { resourceSpans: { resource: { attributes: { key: string; value: { stringValue: string } }[] }; scopeSpans: { spans: Span[] }[] }[] };
  const spans = Object.fromEntries(resourceSpans[0]!.scopeSpans[0]!.spans.map((span) => [span.name, span]));
  t.same([spans.outer!.traceId, spans.inner!.traceId, spans.fails!.traceId], [trace, trace, 'd4'.repeat(16)]);
  t.equal(spans.inner!.parentSpanId, spans.outer!.spanId);
  t.match(resourceSpans[0]!.resource.attributes, [{ key: 'service.name', value: { stringValue: 'bozzetto-worker' } }]);
  t.equal(spans.fails!.status.message, 'E_CANCELLED');
  t.notMatch(bodies.join(''), /red chair|argv|command/, 'neither words nor the command line');
});
