/** The Llm port: models of real providers, and recordings of them. */
import { resolve } from 'node:path';
import type { Role } from '#core/data/model-call.ts';
import { BozzettoError } from '#core/errors.ts';
import type { Llm } from '#core/ports.ts';
import { configError, type ConfigOptions, readConfig, type Settings } from './config.ts';
import type { LiveOptions } from './live.ts';
import { scripted } from './recording.ts';

export { record, scripted } from './recording.ts';
export { folderAnswers, type Answers } from './stored.ts';

export type CreateLlmOptions = ConfigOptions & LiveOptions & {
  /** Recordings take requests that they don't know in the place of the recorded ones: see `scripted`. */
  accept?: boolean | undefined;
};

/** What is configured for a role, safe to print: of a key, its name and its last four characters. */
export interface Description {
  role: Role;
  model: string;
  baseUrl: string;
  key: string | null;
  vision: boolean;
  structured: boolean;
  context: number;
  maxOutput: number;
  timeout: number;
  price: Settings['price'];
  /** Where it was found: `flag`, `env BOZZETTO_MODEL`, `models.json planner`, `default`; the key's is the name of its variable. */
  from: Settings['from'];
}

export interface ConnectedLlm extends Llm {
  /** One for each role that has a model. */
  describe(): Description[];
}

export const describe = ({ role, model, baseUrl, key, can, timeout, price, from }: Settings): Description => ({
  role, model, baseUrl, key: key && String(key), vision: can.vision, structured: can.structured, context: can.context, maxOutput: can.output, timeout, price, from,
});

/**
 * The models that are configured; undefined where there is none.
 * Throws E_MODEL_INVALID for a name, E_OPTION_INVALID with all faults of the configuration at once.
 */
export async function createLlm({ store, answers, log, pace, accept = false, ...config }: CreateLlmOptions): Promise<ConnectedLlm | undefined> {
  const { roles, faults } = await readConfig(config);
  if (faults.length > 0) throw configError(faults);
  if (roles.length === 0) return undefined;
  const recordings = new Map<string, Promise<Llm>>();
  const replayed = (path: string) => recordings.get(path) ?? recordings.set(path, scripted(path, { accept })).get(path)!;
  const connected = new Map<Role, { settings: Settings; llm: Llm }>();
  // The SDK takes longer to load than a recording to be played.
  const live = roles.some(({ provider }) => provider !== 'scripted') ? (await import('./live.ts')).connect({ store, answers, log, pace }) : undefined;
  for (const settings of roles) connected.set(settings.role, { settings, llm: settings.provider === 'scripted' ? await replayed(resolve(settings.name)) : live!(settings) });
  return {
    about: (role) => connected.get(role)?.llm.about(role) ?? null,
    async ask(request, options) {
      const model = connected.get(request.role);
      if (!model) throw new BozzettoError('E_MODEL_INVALID', `the ${request.role} has no model`);
      return model.llm.ask(request, options);
    },
    describe: () => [...connected.values()].map(({ settings }) => describe(settings)),
  };
}
