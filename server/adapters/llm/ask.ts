/** Asks a model: the prompt, the tries, and once more where the answer was of no use. */
import type { FilePart, ModelMessage, TextPart } from 'ai';
import type { ModelCall } from '#core/data/model-call.ts';
import { BozzettoError } from '#core/errors.ts';
import type { LlmOptions, LlmRequest, FileStore } from '#core/ports.ts';
import type { Guard } from './breaker.ts';
import { call, type Prompt, type Reply } from './call.ts';
import type { Settings } from './config.ts';
import { Failure } from './failure.ts';
import { retried } from './retry.ts';
import { check, type Checked, schemaOf, told } from './shape.ts';
import type { Answered } from './stored.ts';

/** Characters of an answer of no use that the model gets back to see. */
const SHOWN_BACK = 20_000;
/** Statuses by which endpoints refuse a schema that they don't know what to do with. */
const REFUSED = new Set([400, 415, 422, 501]);

export interface Asking {
  store: FileStore;
  guard: Guard;
  /** Endpoints and models that refused a schema. */
  schemaless: Set<string>;
  pace: Pace;
  log: (message: string) => void;
}

/** Seconds. */
export interface Pace {
  tries: number;
  /** The most that is waited after the first failed try; it doubles with each. */
  first: number;
  /** The most that is waited for an endpoint. */
  most: number;
  /** For which a breaker stays open. */
  reset: number;
}

/** Throws E_LLM_…, E_BUDGET_SPENT where no tokens are left at all, E_STORE_FAILED for a picture, or the reason of the signal. */
export async function ask<T>(asking: Asking, settings: Settings, request: LlmRequest<T>, { tokens, signal, onCall }: LlmOptions): Promise<Answered<T>> {
  if (tokens < 1) throw new BozzettoError('E_BUDGET_SPENT', `no tokens are left to ask ${settings.model}`);
  const conversation = await messagesOf(asking.store, settings, request);
  const calls: ModelCall[] = [];
  let left = tokens;
  let messages = conversation;
  for (;;) {
    const start = performance.now();
    const reply = await answer(asking, settings, { request, messages, left }, signal).catch((error: unknown) => {
      throw error instanceof Failure ? error.error : error;
    });
    const made = { role: request.role, model: settings.model, ...costs(settings, reply), seconds: (performance.now() - start) / 1000, stored: false };
    calls.push(made);
    onCall(made);
    left -= made.input + made.output;
    const checked = await judge(settings, reply, request);
    if (checked.ok) return { ...checked, calls };
    const about = `${settings.model} gave an answer that is of no use${calls.length > 1 ? ', also when asked once more' : ''}: ${checked.wrong}`;
    if (calls.length > 1) throw new BozzettoError('E_LLM_ANSWER_INVALID', about, hintFor(reply));
    if (left < 1) throw new BozzettoError('E_LLM_ANSWER_INVALID', `${about}\nno tokens are left to ask once more`, { hint: 'Raise the limit of tokens.' });
    asking.log(`${about}; asking once more`);
    messages = repair(conversation, reply, checked.wrong, request);
  }
}

const hintFor = ({ finish }: Reply) => (finish === 'length' ? { hint: 'Raise maxOutput in models.json, or the limit of tokens.' } : {});

interface Turn<T> {
  request: LlmRequest<T>;
  messages: ModelMessage[];
  /** Tokens. */
  left: number;
}

/** One answer, however many tries it takes. Throws a Failure. */
async function answer<T>(asking: Asking, settings: Settings, { request, messages, left }: Turn<T>, signal: AbortSignal): Promise<Reply> {
  const { guard, pace, log, schemaless } = asking;
  const end = performance.now() + settings.timeout * 1000;
  const seconds = () => (end - performance.now()) / 1000;
  // OpenAI takes no other letters in the name of a schema.
  const shape = request.answer && { name: request.answer.name.replace(/[^\w-]+/g, '_').slice(0, 64), schema: schemaOf(request.answer.shape) };
  const output = Math.max(1, Math.floor(Math.min(settings.can.output, left, settings.can.context / 2)));
  const tried = (structured: boolean) => {
    const system = shape && !structured ? `${request.system}\n\n${told(shape.name, shape.schema)}` : request.system;
    const prompt: Prompt = { system, messages, schema: structured ? shape : null, seed: request.seed, output };
    return retried(() => guard(settings, () => call(settings, prompt, { signal, seconds: seconds() })), { ...pace, left: seconds, signal, log });
  };
  const mark = `${settings.model} ${settings.baseUrl}`;
  if (!shape || !settings.can.structured || schemaless.has(mark)) return tried(false);
  try {
    return await tried(true);
  } catch (error) {
    if (!(error instanceof Failure) || !REFUSED.has(error.facts.status ?? 0)) throw error;
    const reply = await tried(false);
    schemaless.add(mark);
    log(`${settings.model} refuses a schema: from now on it is told of it in words`);
    return reply;
  }
}

/** @throws E_LLM_DENIED where a content filter stepped in: asking again is no use. */
async function judge<T>(settings: Settings, { text, finish, output }: Reply, { answer }: LlmRequest<T>): Promise<Checked<T>> {
  if (finish === 'filter') throw new BozzettoError('E_LLM_DENIED', `${settings.model} refused: its content filter stepped in`, { hint: 'Say it in other words, or name another model.' });
  if (finish === 'length') return { ok: false, wrong: `it was cut off after ${output} tokens` };
  if (finish === 'long') return { ok: false, wrong: `it went on and on, and was cut off after ${text.length} characters` };
  if (!text.trim()) return { ok: false, wrong: 'it is empty' };
  return answer ? check(text, answer.shape) : { ok: true, answer: text as T, raw: text };
}

/** The same conversation, and what was wrong with its answer. */
function repair<T>(conversation: readonly ModelMessage[], { text, finish }: Reply, wrong: string, { answer }: LlmRequest<T>): ModelMessage[] {
  const shorter = finish === 'stop' ? '' : ' Be much shorter.';
  const note = { type: 'text' as const, text: `Your last answer was of no use: ${wrong}\nAnswer again, all of it.${shorter}${answer ? `\n${told(answer.name, schemaOf(answer.shape))}` : ''}` };
  const shown = text.slice(0, finish === 'stop' ? SHOWN_BACK : SHOWN_BACK / 10);
  const last = conversation.at(-1);
  // Many local models want user and assistant in turns, and no empty texts.
  if (!shown.trim() && last?.role === 'user') return [...conversation.slice(0, -1), { role: 'user', content: [...(last.content as (TextPart | FilePart)[]), note] }];
  return [...conversation, { role: 'assistant', content: shown }, { role: 'user', content: [note] }];
}

async function messagesOf<T>(store: FileStore, { can }: Settings, { messages }: LlmRequest<T>): Promise<ModelMessage[]> {
  return Promise.all(
    messages.map(async ({ from, text, images = [] }): Promise<ModelMessage> => {
      if (from === 'assistant') return { role: 'assistant', content: text };
      const seen = can.vision ? images : [];
      const pictures = await Promise.all(seen.map(async (image): Promise<FilePart> => ({ type: 'file', data: await store.get(image), mediaType: image.type })));
      return { role: 'user', content: [{ type: 'text', text }, ...pictures] };
    }),
  );
}

function costs({ price }: Settings, { input, cached, output }: Reply): Pick<ModelCall, 'input' | 'cached' | 'output' | 'dollars'> {
  const dollars = price && ((input - cached) * price.input + cached * (price.cached ?? price.input) + output * price.output) / 1e6;
  return { input, cached, output, dollars };
}
