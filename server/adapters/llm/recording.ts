/** Conversations with models, recorded to be replayed: in tests, on a machine without a model, to show a fault again. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ModelCall, Role, ROLES } from '#core/data/model-call.ts';
import { BozzettoError, coded, type ErrorCode, ERRORS } from '#core/errors.ts';
import type { Llm, LlmRequest } from '#core/ports.ts';
import { difference } from './difference.ts';

/** A text of several lines as an array of them: so it can be read, and its changes seen in a diff. */
const Text = z.union([z.string(), z.array(z.string())]);

const RecordedRequest = z.strictObject({
  role: Role,
  system: Text,
  messages: z.array(z.strictObject({ from: z.enum(['user', 'assistant']), text: Text, images: z.array(z.string()).optional() })),
  /** The name of the answer's shape; null for text. */
  answer: z.string().nullable(),
});
type RecordedRequest = z.infer<typeof RecordedRequest>;

/** The shape of `0001.json`. */
export const Exchange = z.union([
  z.strictObject({ request: RecordedRequest, answer: z.unknown(), calls: z.array(ModelCall) }),
  z.strictObject({ request: RecordedRequest, error: z.strictObject({ code: z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]), message: z.string(), hint: z.string() }), calls: z.array(ModelCall) }),
]);
export type Exchange = z.infer<typeof Exchange>;

const Model = z.strictObject({ name: z.string(), vision: z.boolean(), context: z.int().positive() }).nullable();
const Models = z.strictObject({ planner: Model, coder: Model, critic: Model });

const EXCHANGE = /^(\d{4,})\.json$/;
/** Where about() of the recorded models stands. */
const MODELS = 'models.json';

const lines = (text: string): string | string[] => (text.includes('\n') ? text.split('\n') : text);
const joined = (text: string | string[]): string => (Array.isArray(text) ? text.join('\n') : text);

/** What two requests have in common that are answered alike: not the bytes of pictures, which differ between machines, and not the seed. */
function recorded<T>({ role, system, messages, answer }: LlmRequest<T>): RecordedRequest {
  return {
    role,
    system: lines(system),
    messages: messages.map(({ from, text, images }) => ({ from, text: lines(text), ...(images?.length && { images: images.map(({ name }) => name) }) })),
    answer: answer?.name ?? null,
  };
}

/** The file of an exchange, by its place from 0. */
const exchangeName = (index: number) => `${String(index + 1).padStart(4, '0')}.json`;

async function write(folder: string, name: string, content: unknown): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const aside = join(folder, `.${name}.partial`);
    await writeFile(aside, `${JSON.stringify(content, null, 1)}\n`);
    await rename(aside, join(folder, name));
  } catch (error) {
    throw new BozzettoError('E_STORE_FAILED', `the recording cannot be written: ${(error as Error).message}`, { cause: error, hint: 'Name a folder on a disk with room and with permission to write.' });
  }
}

export interface ScriptedOptions { accept?: boolean }

/**
 * The same Llm, and each of its exchanges as `0001.json` (in the order of asking) in the folder, errors too; what a caller cancelled is left out.
 * Goes on after the last number that is there. Throws E_STORE_FAILED where the folder can't be written.
 */
export function record(llm: Llm, folder: string): Llm {
  let count = existsSync(folder) ? Math.max(0, ...readdirSync(folder).map((name) => Number(EXCHANGE.exec(name)?.[1] ?? 0))) : 0;
  let models: Promise<void> | undefined;
  return {
    about: (role) => llm.about(role),
    async ask(request, options) {
      const name = exchangeName(count++);
      await (models ??= write(folder, MODELS, Object.fromEntries(ROLES.map((role) => [role, llm.about(role)]))));
      const calls: ModelCall[] = [];
      const onCall = (call: ModelCall) => {
        calls.push(call);
        options.onCall(call);
      };
      const exchange = { request: recorded(request) };
      try {
        const answer = await llm.ask(request, { ...options, onCall });
        await write(folder, name, { ...exchange, answer: request.answer === null ? lines(answer as string) : answer, calls });
        return answer;
      } catch (error) {
        if (options.signal.aborted) throw error;
        const { code, message, hint } = coded(error);
        if (code !== 'E_STORE_FAILED') await write(folder, name, { ...exchange, error: { code, message, hint }, calls });
        throw error;
      }
    },
  };
}

/**
 * An Llm that answers as recorded, and only what was recorded: any other request throws E_RECORDING_MISSED with what is different.
 * The same request asked again gets the next of its answers, then the last one over and over. Throws E_MODEL_INVALID if the folder holds no recording.
 * @param options.accept an unknown request gets the next answer of its role that nobody had, and takes the place of the recorded request: for when prompts were improved and the answers still hold
 */
export async function scripted(folder: string, { accept = false }: ScriptedOptions = {}): Promise<Llm> {
  const exchanges = await readExchanges(folder);
  const models = await readModels(folder);
  const answers = Map.groupBy(exchanges, ({ request }) => JSON.stringify(request));
  const left = new Set(exchanges);
  const asked = new Map<string, number>();
  return {
    about: (role) => models[role],
    async ask<T>(request: LlmRequest<T>, { signal, onCall }: Parameters<Llm['ask']>[1]): Promise<T> {
      signal.throwIfAborted();
      const wanted = recorded(request);
      const key = JSON.stringify(wanted);
      let known = answers.get(key);
      if (!known && accept) {
        const next = exchanges.find((one) => left.has(one) && one.request.role === wanted.role && one.request.answer === wanted.answer);
        if (next) {
          next.request = wanted;
          await write(folder, exchangeName(exchanges.indexOf(next)), next);
          known = [next];
          answers.set(key, known);
        }
      }
      if (!known) throw missed(folder, wanted, exchanges);
      const n = asked.get(key) ?? 0;
      asked.set(key, n + 1);
      const exchange = known[Math.min(n, known.length - 1)]!;
      left.delete(exchange);
      for (const call of exchange.calls) onCall(call);
      if ('error' in exchange) throw new BozzettoError(exchange.error.code, exchange.error.message, { hint: exchange.error.hint });
      if (request.answer === null) return joined(Text.parse(exchange.answer)) as T;
      const { data, error, success } = request.answer.shape.safeParse(exchange.answer);
      if (!success) throw new BozzettoError('E_RECORDING_MISSED', `the answer that ${folder} has for the ${request.role} is no ${request.answer.name} any more: ${z.prettifyError(error)}`);
      return data;
    },
  };
}

/** In the order of their numbers. */
async function readExchanges(folder: string): Promise<Exchange[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => EXCHANGE.test(name)).toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  if (names.length === 0) throw new BozzettoError('E_MODEL_INVALID', `${folder} holds no recording: there is no 0001.json`);
  return Promise.all(names.map((name) => readOne(join(folder, name), Exchange)));
}

const NOTHING: z.infer<typeof Models> = { planner: null, coder: null, critic: null };

const readModels = async (folder: string) => (existsSync(join(folder, MODELS)) ? readOne(join(folder, MODELS), Models) : NOTHING);

async function readOne<T>(path: string, shape: z.ZodType<T>): Promise<T> {
  try {
    return shape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new BozzettoError('E_MODEL_INVALID', `${path} is no part of a recording: ${error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message}`);
  }
}

function missed(folder: string, wanted: RecordedRequest, exchanges: readonly Exchange[]): BozzettoError {
  const readable = (request: RecordedRequest) => [
    ...(request.answer === null ? ['answer: text'] : [`answer: ${request.answer}`]),
    '# system', ...joined(request.system).split('\n'),
    ...request.messages.flatMap(({ from, text, images = [] }) => [`# ${from}`, ...joined(text).split('\n'), ...images.map((name) => `image: ${name}`)]),
  ];
  const mine = readable(wanted);
  const have = new Set(mine);
  const others = exchanges.filter(({ request }) => request.role === wanted.role).map(({ request }) => readable(request));
  const shared = (other: readonly string[]) => other.filter((line) => have.has(line)).length / Math.max(other.length, mine.length);
  const nearest = others.toSorted((a, b) => shared(b) - shared(a))[0];
  const shown = nearest ? `the nearest one differs (- recorded, + asked):\n${difference(nearest, mine)}` : `it has nothing that the ${wanted.role} asked`;
  return new BozzettoError('E_RECORDING_MISSED', `${folder} has no answer to this request of the ${wanted.role}; ${shown}`);
}
