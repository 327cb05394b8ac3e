/** What known families of models can do. Figures are the makers' own, from their model pages; models.json overrides them. */

export interface Capabilities {
  /** Whether it sees pictures. */
  vision: boolean;
  /** Whether it keeps to a JSON schema by itself. */
  structured: boolean;
  /** Tokens that a request and its answer may have together. */
  context: number;
  /** Most tokens that an answer is allowed to have, unless the operator says otherwise. */
  output: number;
}

const can = (vision: boolean, structured: boolean, context: number, output: number): Capabilities => ({ vision, structured, context, output });

/** What is assumed of a model that nobody knows, and of all local ones: what was loaded there under a name can be anything. */
const UNKNOWN = can(false, false, 32_768, 8192);

/** `maker/name` → what it can do; the first row that fits. Answers are held to 32,000 tokens where a model could give more. */
const FAMILIES: [RegExp, Capabilities][] = [
  [/^openai\/gpt-5/, can(true, true, 400_000, 32_000)],
  [/^openai\/gpt-4\.1/, can(true, true, 1_047_576, 32_000)],
  [/^openai\/(chat)?gpt-4o/, can(true, true, 128_000, 16_384)],
  [/^openai\/gpt-4-turbo/, can(true, false, 128_000, 4096)],
  [/^openai\/gpt-3\.5/, can(false, false, 16_385, 4096)],
  [/^openai\/o3-mini/, can(false, true, 200_000, 32_000)],
  [/^openai\/o[134]/, can(true, true, 200_000, 32_000)],
  [/^anthropic\/claude-3[.-]5/, can(true, true, 200_000, 8192)],
  [/^anthropic\/claude-3[.-]7/, can(true, true, 200_000, 32_000)],
  [/^anthropic\/claude-3/, can(true, true, 200_000, 4096)],
  [/^anthropic\/claude-/, can(true, true, 200_000, 32_000)],
  [/^google\/gemini-(1\.5|2\.0)/, can(true, true, 1_048_576, 8192)],
  [/^google\/gemini-/, can(true, true, 1_048_576, 32_000)],
];

/** The makers that hosted providers serve under their own names; OpenRouter names the maker itself: `openrouter:anthropic/claude-sonnet-4.5`. */
const MAKERS = new Set(['openai', 'anthropic', 'google']);

export function capabilities(provider: string, name: string): Capabilities {
  const full = MAKERS.has(provider) ? `${provider}/${name}` : provider === 'openrouter' ? name : '';
  return FAMILIES.find(([pattern]) => pattern.test(full))?.[1] ?? UNKNOWN;
}
