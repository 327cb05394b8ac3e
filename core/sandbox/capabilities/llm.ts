/** Asks a language model, on the budget of the run and within the granted tokens. */
import { z } from 'zod';
import { Role } from '../../data/model-call.ts';
import type { HookName } from '../../plugin.ts';
import { quoted } from '../../quoted.ts';
import { type Capability, granted, refusal } from './desk.ts';

const Request = z.strictObject({
  prompt: z.string().min(1).max(200_000),
  system: z.string().max(50_000).exactOptional(),
  images: z.array(z.object({ sha256: z.string() })).max(8).exactOptional(),
  answer: z.record(z.string(), z.unknown()).exactOptional(),
  role: Role.exactOptional(),
});
/** Whose model is nearest to a hook. */
const ROLE: Record<HookName, Role> = { plan: 'planner', retrieve: 'planner', code: 'coder', execute: 'coder', critique: 'critic', verify: 'critic', export: 'critic', settled: 'critic' };

/** One question after the other: what each has cost is known when it is answered. */
export const llm: Capability = (given, raw, desk, caller) => desk.lanes.llm(caller.signal, () => ask(given, raw, desk, caller));

const ask: Capability = async (given, _raw, desk, { hook, context, brief }) => {
  const { tokens } = granted(desk, 'llm');
  const { data: request } = Request.safeParse(given);
  if (!request) throw refusal('E_PLUGIN_VALUE', 'llm.ask: { prompt, system?, images?, answer?: a JSON schema, role? } is expected');
  const { prompt, system = '', images = [], answer, role = ROLE[hook] } = request;
  const left = tokens - desk.used.tokens;
  if (left <= 0) throw refusal('E_PLUGIN_QUOTA', `llm: the granted ${tokens} tokens of this run are spent`);
  if (!context.llm?.about(role)) throw refusal('E_LLM_UNAVAILABLE', `llm: no model is connected for the role ${role}`);
  const pictures = images.map(({ sha256 }) => desk.files.get(sha256) ?? unknownFile());
  const value = await context.llm.ask({
    role, system: `${system}\n${quoted('plugin', desk.plugin)}`.trim(), messages: [{ from: 'user', text: prompt, images: pictures }],
    answer: answer ? { name: 'answer', shape: shapeOf(answer) } : null, seed: brief.seed,
  }, { tokens: left, onCall: (call) => { desk.used.tokens += call.stored ? 0 : call.input + call.output; } });
  return { value };
};

const unknownFile = () => {
  throw refusal('E_PLUGIN_DENIED', 'llm.ask: images must be files of the payload');
};

/** Characters of an answer's schema as JSON. */
const LONGEST_SCHEMA = 20_000;
/** Forty definitions that each name the next one twice come to more checks of one answer than there is time for. */
const REFERENCES = new Set(['$ref', '$dynamicRef', '$recursiveRef']);

/** Patterns are left out: a stranger's regular expression would run on our side. So would references without end, which are refused. */
function shapeOf(schema: Record<string, unknown>): z.ZodType {
  try {
    const text = JSON.stringify(schema, (key, value: unknown) => {
      if (REFERENCES.has(key)) throw new TypeError(`${key} is not taken: write in its place what it stands for`);
      return key === 'pattern' || key === 'patternProperties' ? undefined : value;
    });
    if (text.length > LONGEST_SCHEMA) throw new RangeError(`it has ${text.length} characters, at most ${LONGEST_SCHEMA} are taken`);
    return z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]);
  } catch (error) {
    throw refusal('E_PLUGIN_VALUE', `llm.ask: answer is no JSON schema that can be used: ${(error as Error).message}`);
  }
}
