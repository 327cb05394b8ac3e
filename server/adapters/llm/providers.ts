/** The providers of models: where they are, what their keys are called, and how the `ai` SDK talks to them. */
import type { LanguageModel } from 'ai';
import { BozzettoError } from '#core/errors.ts';

export interface Line {
  baseUrl: string;
  /** Empty where there is none. */
  key: string;
  fetch: typeof fetch;
}

export interface Provider {
  /** Where it is unless a base URL is given; null where one has to be. */
  baseUrl: string | null;
  /** Environment variables that may hold its key, the first that is set counts; each also as `…_FILE`. */
  keys: readonly string[];
  /** Whether nothing is answered there without a key. */
  keyed: boolean;
  /** What to do where a model is not known there. */
  absent(name: string): string;
  /** Loads the provider's part of the SDK: nobody pays for the others, nor a run without a model for any. */
  open(name: string, line: Line): Promise<LanguageModel>;
}

/** All of these speak chat completions: `include_usage`, or there are no token counts in a stream. */
const chat = (provider: string) => async (name: string, { baseUrl, key, fetch }: Line) => {
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  return createOpenAICompatible({ name: provider, baseURL: baseUrl, includeUsage: true, supportsStructuredOutputs: true, fetch, ...(key && { apiKey: key }) })(name);
};

// The SDK looks for keys in the environment by itself where it is given none: so it is always given something.
const NO_KEY = 'none';

export const PROVIDERS = {
  openai: {
    baseUrl: 'https://api.openai.com/v1', keys: ['OPENAI_API_KEY'], keyed: true,
    absent: (name) => `See that ${name} is a model of OpenAI that your project may use.`,
    open: async (name, { baseUrl, key, fetch }) => (await import('@ai-sdk/openai')).createOpenAI({ baseURL: baseUrl, apiKey: key || NO_KEY, fetch }).chat(name),
  },
  anthropic: {
    baseUrl: 'https://api.anthropic.com/v1', keys: ['ANTHROPIC_API_KEY'], keyed: true,
    absent: (name) => `See that ${name} is a model of Anthropic that your workspace may use.`,
    open: async (name, { baseUrl, key, fetch }) => (await import('@ai-sdk/anthropic')).createAnthropic({ baseURL: baseUrl, apiKey: key || NO_KEY, fetch })(name),
  },
  google: {
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta', keys: ['GEMINI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'], keyed: true,
    absent: (name) => `See that ${name} is a Gemini model that your key may use.`,
    open: async (name, { baseUrl, key, fetch }) => (await import('@ai-sdk/google')).createGoogle({ baseURL: baseUrl, apiKey: key || NO_KEY, fetch })(name),
  },
  openrouter: {
    baseUrl: 'https://openrouter.ai/api/v1', keys: ['OPENROUTER_API_KEY'], keyed: true,
    absent: (name) => `OpenRouter names models maker/name; see that ${name} is one of them.`,
    open: chat('openrouter'),
  },
  lmstudio: {
    baseUrl: 'http://127.0.0.1:1234/v1', keys: ['BOZZETTO_API_KEY'], keyed: false,
    absent: (name) => `Load it in LM Studio: lms load ${name}`,
    open: chat('lmstudio'),
  },
  ollama: {
    baseUrl: 'http://127.0.0.1:11434/v1', keys: ['BOZZETTO_API_KEY'], keyed: false,
    absent: (name) => `Fetch it once: ollama pull ${name}`,
    open: chat('ollama'),
  },
  vllm: {
    baseUrl: 'http://127.0.0.1:8000/v1', keys: ['BOZZETTO_API_KEY'], keyed: false,
    absent: (name) => `Start the server with it: vllm serve ${name}`,
    open: chat('vllm'),
  },
  compatible: {
    baseUrl: null, keys: ['BOZZETTO_API_KEY'], keyed: false,
    absent: (name) => `See that the endpoint has a model named ${name}.`,
    open: chat('compatible'),
  },
} as const satisfies Record<string, Provider>;

export type ProviderName = keyof typeof PROVIDERS;

export interface ModelName {
  /** `scripted` is a folder with a recording. */
  provider: ProviderName | 'scripted';
  /** The model's name there, or the folder. */
  name: string;
}

/** Takes `provider:name` apart; the name may have colons of its own. Throws E_MODEL_INVALID. */
export function modelName(text: string): ModelName {
  const [, provider = '', name = ''] = /^([^:]*):(.*)$/s.exec(text.trim()) ?? [];
  const known = [...Object.keys(PROVIDERS), 'scripted'];
  if (known.includes(provider) && name) return { provider: provider as ModelName['provider'], name };
  const why = provider && !known.includes(provider) ? `there is no provider ${JSON.stringify(provider)}` : `${JSON.stringify(text)} is not provider:name`;
  throw new BozzettoError('E_MODEL_INVALID', `${why}; the providers are ${known.join(', ')} (for example ollama:qwen3-coder)`);
}
