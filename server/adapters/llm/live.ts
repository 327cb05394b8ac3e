/** Models of providers: what they have in common, and the Llm of each role. */
import type { Llm, LlmOptions, LlmRequest, FileStore } from '#core/ports.ts';
import { ask, type Asking, type Pace } from './ask.ts';
import { createBreakers } from './breaker.ts';
import type { Settings } from './config.ts';
import { schemaOf } from './shape.ts';
import { type Answers, contentKey, createStored } from './stored.ts';

export interface LiveOptions {
  /** For the pictures in messages. */
  store: FileStore;
  /** Where answers are stored; nowhere unless given. */
  answers?: Answers | undefined;
  /** A line of what goes on: a try that failed, a schema that was refused. Never a key. */
  log?: ((message: string) => void) | undefined;
  pace?: Partial<Pace> | undefined;
}

const PACE: Pace = { tries: 3, first: 1, most: 60, reset: 30 };

/** Breakers, stored answers and questions that are being asked are shared by all roles. */
export function connect({ store, answers, log = () => {}, pace }: LiveOptions): (settings: Settings) => Llm {
  const paced = { ...PACE, ...pace };
  const asking: Asking = { store, guard: createBreakers(paced.reset), schemaless: new Set(), pace: paced, log };
  const stored = createStored(answers, log);
  return (settings) => {
    const { provider, model, can, temperature } = settings;
    return {
      about: () => ({ name: model, vision: can.vision, context: can.context }),
      async ask<T>(request: LlmRequest<T>, options: LlmOptions): Promise<T> {
        options.signal.throwIfAborted();
        const { system, messages, answer, seed } = request;
        const key = contentKey({
          provider, model, system, temperature, seed,
          messages: messages.map(({ from, text, images = [] }) => ({ from, text, images: can.vision ? images.map(({ sha256 }) => sha256) : [] })),
          schema: answer && { name: answer.name, schema: schemaOf(answer.shape) },
        });
        const read = (raw: unknown) => (answer ? answer.shape.safeParse(raw).data : typeof raw === 'string' ? (raw as T) : undefined);
        return stored({ key, options, read, ask: () => ask(asking, settings, request, options) });
      },
    };
  };
}
