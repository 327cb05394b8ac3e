/** Why a call of a model failed, told from whatever the SDK or the network threw: the coded error, and whether trying again can help. */
import { APICallError, RetryError, StreamProviderError } from 'ai';
import { BozzettoError, type ErrorCode } from '#core/errors.ts';
import type { Settings } from './config.ts';
import { PROVIDERS } from './providers.ts';
import { hide } from './secret.ts';

/** Characters of an endpoint's own words that a message shows. */
const SHOWN = 300;
/** HTTP statuses after which the same request can succeed; 5xx as well. */
const PASSING = new Set([408, 409, 425, 429]);

export interface FailureFacts {
  /** Whether another try can help. */
  again: boolean;
  /** Whether it tells of an endpoint that is not well. */
  counts: boolean;
  /** HTTP. */
  status?: number | undefined;
  /** Seconds that the endpoint asks to wait. */
  wait?: number | undefined;
}

/** A failed try. Only its `error` leaves this room: the errors of the SDK carry headers and bodies, and so keys. */
export class Failure extends Error {
  readonly error: BozzettoError;
  readonly facts: FailureFacts;

  constructor(error: BozzettoError, facts: FailureFacts) {
    super(error.message);
    this.error = error;
    this.facts = facts;
  }
}

type Place = Pick<Settings, 'provider' | 'name' | 'model' | 'baseUrl' | 'key' | 'from'>;

/** A failure of this model, its message free of keys. */
export function failure(code: ErrorCode, place: Place, message: string, facts: FailureFacts, hint?: string): Failure {
  return new Failure(new BozzettoError(code, hide(`${place.model} at ${place.baseUrl} ${message}`, place.key), hint === undefined ? {} : { hint }), facts);
}

/** Any thrown thing as a Failure. */
export function failureOf(thrown: unknown, place: Place): Failure {
  if (thrown instanceof Failure) return thrown;
  const error = RetryError.isInstance(thrown) ? thrown.lastError : thrown;
  if (APICallError.isInstance(error) && error.statusCode !== undefined && error.statusCode >= 300) return ofStatus(error.statusCode, error.responseBody ?? error.message, error.responseHeaders ?? {}, place);
  // An error in the middle of a stream has no HTTP status of its own; OpenRouter and others put one into it.
  if (StreamProviderError.isInstance(error)) return ofStatus(error.statusCode ?? 500, error.message, {}, place);
  const code = networkCode(error) ?? (APICallError.isInstance(error) && error.statusCode === undefined ? error.message.replace(/^Cannot connect to API: /, '') : null);
  if (code) return failure('E_LLM_UNAVAILABLE', place, `cannot be reached (${code})`, { again: true, counts: true }, started(place));
  const said = hide(words(error instanceof Error ? error.message : (JSON.stringify(error) ?? '')), place.key).slice(0, SHOWN);
  return failure('E_LLM_UNAVAILABLE', place, `broke off or sent something that is no answer: ${said}`, { again: true, counts: true });
}

/** Told from the chain of causes: `ECONNREFUSED`, `UND_ERR_SOCKET`. */
function networkCode(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as NodeJS.ErrnoException;
    if (typeof code === 'string' && /^(E[A-Z]+|UND_ERR_\w+|CERT_\w+|\w+_CERT\w*)$/.test(code)) return code;
    if (at.message === 'terminated') return 'the connection was closed';
  }
  return null;
}

function ofStatus(status: number, body: string, headers: Record<string, string>, place: Place): Failure {
  const said = hide(words(body), place.key).slice(0, SHOWN);
  const message = `answered with HTTP ${status}${said ? `: ${said}` : ''}`;
  const spent = status === 429 && /insufficient_quota/.test(body);
  if (!spent && (PASSING.has(status) || status >= 500)) {
    // Who is asked too often is well: the breaker is for those who are not.
    return failure('E_LLM_UNAVAILABLE', place, message, { again: true, counts: status !== 429, status, wait: retryAfter(headers) });
  }
  return failure('E_LLM_DENIED', place, message, { again: false, counts: false, status }, denied(spent ? 402 : status, body, place));
}

function denied(status: number, body: string, place: Place): string {
  const provider = place.provider === 'scripted' ? null : PROVIDERS[place.provider];
  const keys = provider?.keys.join(' or ') ?? '';
  const where = place.from.key ? `the key in ${place.from.key}` : `no key is set; set ${keys}`;
  if (status === 401 || status === 403) return place.from.key ? `${place.provider} refused ${where}: set ${keys} (or ${provider?.keys[0]}_FILE) to one that may use ${place.name}.` : `${place.provider} wants a key: ${where} (or ${provider?.keys[0]}_FILE).`;
  if (status === 402) return `The account at ${place.provider} has no credit left; look at its billing page.`;
  if (status === 404 || /not (found|loaded|exist)|no models? loaded/i.test(body)) return `${place.provider} has no model named ${place.name} at ${place.baseUrl}. ${provider?.absent(place.name) ?? ''} If the name is right, the base URL is wrong.`;
  if (status >= 300 && status < 400) return `Set the base URL of ${place.provider} to where it redirects.`;
  return `${place.provider} refused the request to ${place.name}; models.json can lower its maxOutput or context, or say that it has no vision or structured output.`;
}

const started = (place: Place): string | undefined => {
  if (place.provider === 'scripted' || PROVIDERS[place.provider].keyed) return undefined;
  const start = { lmstudio: 'Start its server: lms server start', ollama: 'Start it: ollama serve', vllm: `Start it: vllm serve ${place.name}`, compatible: 'Start it' }[place.provider as 'ollama'];
  return `${start}, or set the base URL (now ${place.baseUrl}).`;
};

/** What an error body says, as one line: the message in its JSON, or its text without markup. */
function words(body: string): string {
  let text = body;
  try {
    const { error, message, detail } = JSON.parse(body) as { error?: unknown; message?: unknown; detail?: unknown };
    const inner = typeof error === 'object' && error !== null && 'message' in error ? error.message : (error ?? message ?? detail);
    if (inner !== undefined) text = typeof inner === 'string' ? inner : JSON.stringify(inner);
  } catch {
    text = body.replace(/<(style|script|head)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
  }
  return text.replace(/[\s\x00-\x1f\x7f]+/g, ' ').trim();
}

/** Seconds, of `retry-after-ms` or `Retry-After` in seconds or as an HTTP date. */
export function retryAfter(headers: Record<string, string>, now = Date.now()): number | undefined {
  const ms = Number(headers['retry-after-ms'] ?? Number.NaN);
  if (ms >= 0) return ms / 1000;
  const after = headers['retry-after'];
  if (!after) return undefined;
  const seconds = /^\s*\d+(\.\d+)?\s*$/.test(after) ? Number(after) : (Date.parse(after) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
