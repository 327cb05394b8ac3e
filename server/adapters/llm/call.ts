/** One call of a model: prompt in, text and token counts out. */
import { jsonSchema, type LanguageModelUsage, type ModelMessage, Output, streamText } from 'ai';
import type { JSONSchema7 } from 'ai';
import type { Settings } from './config.ts';
import { type Failure, failure, failureOf } from './failure.ts';
import { PROVIDERS } from './providers.ts';
import { hide } from './secret.ts';
import { strict } from './shape.ts';
import { watchedFetch } from './wire.ts';

// The SDK prints a warning for each setting that a model has not (a seed, a temperature): not on our terminal.
(globalThis as { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false;

/** Characters of an answer, reasoning included: some 250,000 tokens. One that goes on beyond this runs in circles. */
const MOST_TEXT = 1_000_000;
/** Characters that a token has where nobody counted. */
const TOKEN = 4;

/** What local models think aloud before they answer, where their server does not tell it apart; some templates open the tag themselves. */
const THOUGHT = /^[\s\S]*?<\/think>\s*/;

export interface Prompt {
  system: string;
  messages: ModelMessage[];
  /** Where the model keeps to a schema by itself: which. */
  schema: { name: string; schema: JSONSchema7 } | null;
  seed: number;
  /** Most tokens of the answer. */
  output: number;
}

export interface Reply {
  text: string;
  /** `long`: it went on until it was cut off here; `length`: until its tokens were spent. */
  finish: 'stop' | 'length' | 'filter' | 'long';
  input: number;
  cached: number;
  output: number;
}

/** @param seconds that it may take. Throws a Failure, or the reason of the signal. */
export async function call(settings: Settings, prompt: Prompt, { signal, seconds }: { signal: AbortSignal; seconds: number }): Promise<Reply> {
  signal.throwIfAborted();
  const over = new AbortController();
  let why: Failure | undefined;
  const stop = (failed: Failure) => {
    why ??= failed;
    over.abort(failed);
  };
  const timer = setTimeout(() => stop(failure('E_LLM_UNAVAILABLE', settings, `did not answer within ${settings.timeout} s`, { again: false, counts: true }, 'Raise its timeout in models.json, or name a faster model.')), seconds * 1000);
  const cancel = () => over.abort(signal.reason);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await stream(settings, prompt, { over, stop });
  } catch (error) {
    signal.throwIfAborted();
    throw why ?? failureOf(error, settings);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    over.abort();
  }
}

/** Always as a stream: a connection that died is noticed while the answer is still being written. */
async function stream(settings: Settings, prompt: Prompt, { over, stop }: { over: AbortController; stop: (why: Failure) => void }): Promise<Reply> {
  const { provider, name, baseUrl, key, temperature } = settings;
  if (provider === 'scripted') throw new Error('a recording is not called');
  const { fullStream } = streamText({
    model: await PROVIDERS[provider].open(name, { baseUrl, key: key?.reveal() ?? '', fetch: watchedFetch({ settings, stop, signal: over.signal }) }),
    instructions: { role: 'system', content: prompt.system, providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } } },
    messages: prompt.messages,
    maxOutputTokens: prompt.output,
    maxRetries: 0,
    abortSignal: over.signal,
    onError: () => {},
    ...(temperature !== null && { temperature }),
    ...(provider !== 'anthropic' && { seed: prompt.seed % 2 ** 31 }),
    ...(prompt.schema && {
      output: Output.object({ name: prompt.schema.name, schema: jsonSchema(prompt.schema.schema) }),
      providerOptions: { openai: { strictJsonSchema: strict(prompt.schema.schema) }, [provider]: { strictJsonSchema: strict(prompt.schema.schema) } },
    }),
  });
  let text = '';
  let reasoned = 0;
  let failed: unknown;
  let finish: string | undefined;
  let usage: LanguageModelUsage | undefined;
  for await (const part of fullStream) {
    if (part.type === 'text-delta') text += part.text;
    else if (part.type === 'reasoning-delta') reasoned += part.text.length;
    else if (part.type === 'error') failed ??= part.error;
    else if (part.type === 'abort') failed ??= over.signal.reason;
    else if (part.type === 'finish') [finish, usage] = [part.finishReason, part.totalUsage];
    if (text.length + reasoned > MOST_TEXT) {
      finish = 'long';
      break;
    }
  }
  if (failed !== undefined) throw failed;
  if (finish === undefined || finish === 'error' || finish === 'interrupted') throw new Error('the stream ended before the answer did');
  const counted = counts(usage, prompt, text.length + reasoned);
  return { text: hide(text.slice(0, MOST_TEXT).replace(THOUGHT, ''), key), finish: finish === 'content-filter' ? 'filter' : finish === 'length' || finish === 'long' ? finish : 'stop', ...counted };
}

/** What the endpoint counted; where it counted nothing, an estimate, so that a budget of tokens holds there as well. */
function counts(usage: LanguageModelUsage | undefined, prompt: Prompt, written: number): Pick<Reply, 'input' | 'cached' | 'output'> {
  const estimate = (characters: number) => Math.ceil(characters / TOKEN);
  const asked = prompt.system.length + JSON.stringify(prompt.messages, (_, value: unknown) => (value instanceof Uint8Array ? '' : value)).length;
  const input = usage?.inputTokens || estimate(asked);
  return { input, cached: Math.min(input, usage?.inputTokenDetails.cacheReadTokens ?? 0), output: usage?.outputTokens || (written ? estimate(written) : 0) };
}
