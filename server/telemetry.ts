/** OpenTelemetry where OTEL_EXPORTER_OTLP_ENDPOINT is set; else nothing is loaded and a span costs a function call. */
import { randomBytes } from 'node:crypto';
import type * as Api from '@opentelemetry/api';

let api: typeof Api | null = null;
let tracer: Api.Tracer | null = null;
/** Id of the next span that begins a trace: ours stands in answers, logs and jobs before there is a span. */
let wanted: string | null = null;

/** @returns what sends the last spans and ends it */
export async function startTelemetry(role: 'web' | 'worker', environment: NodeJS.ProcessEnv = process.env): Promise<() => Promise<void>> {
  if (!environment.OTEL_EXPORTER_OTLP_ENDPOINT && !environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return async () => {};
  const [{ NodeSDK }, { OTLPTraceExporter }, loaded] = await Promise.all([import('@opentelemetry/sdk-node'), import('@opentelemetry/exporter-trace-otlp-http'), import('@opentelemetry/api')]);
  const sdk = new NodeSDK({
    serviceName: environment.OTEL_SERVICE_NAME ?? `bozzetto-${role}`,
    traceExporter: new OTLPTraceExporter(),
    // Metrics are at /metrics, logs on stdout; and the detectors would send the command line, where secrets may stand.
    metricReaders: [],
    logRecordProcessors: [],
    autoDetectResources: false,
    idGenerator: {
      generateTraceId: () => wanted ?? randomBytes(16).toString('hex'),
      generateSpanId: () => randomBytes(8).toString('hex'),
    },
  });
  sdk.start();
  api = loaded;
  tracer = loaded.trace.getTracer('bozzetto');
  return async () => {
    tracer = null;
    await sdk.shutdown();
  };
}

/**
 * Does the work inside a span of that name: a child of the span that is open, else a root of the trace.
 * @param traceId 32 hex characters, as they stand in requests and jobs
 */
export function inSpan<T>(name: string, traceId: string, attributes: Api.Attributes, work: () => Promise<T>): Promise<T> {
  if (!tracer || !api) return work();
  const { SpanStatusCode } = api;
  wanted = /^[\da-f]{32}$/.test(traceId) ? traceId : null;
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    wanted = null;
    try {
      return await work();
    } catch (error) {
      // The code alone: messages may quote what people wrote.
      span.setStatus({ code: SpanStatusCode.ERROR, message: (error as { code?: string }).code ?? 'E_INTERNAL' });
      throw error;
    } finally {
      span.end();
    }
  });
}
