/** The coder: a language model writes the parts that no form can make, and mends what the notes of a round are about. Everything else is the modeller's frame. */
import { BozzettoError, coded, meshFunctionOf, script, type CodePayload, type LlmMessage, type Plugin, type Script, type TapContext, type TapLlm } from '#core/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { named } from './blocks.ts';
import { request, system, type Tools } from './prompt.ts';
import { helpersOf, merged, spliced, without, workIn, type Work } from './splice.ts';
import { blamed, changedSince, writtenParts } from './targets.ts';

/** How often an answer without the functions that were asked for goes back to the model. */
const REPAIRS = 1;

export function createCoder(tools: Tools): Plugin {
  const rules = system(tools.tools);
  return {
    id: 'coder',
    version: packageJson.version,
    builtIn: true,
    async code(payload, context) {
      const { llm } = context;
      if (!payload.script || !llm?.about('coder')) return undefined;
      const frame = payload.script.source;
      const kept = carriedOver(payload, frame, tools);
      const missing = writtenParts(payload.plan).map(meshFunctionOf).filter((name) => !kept.definitions.has(name));
      const names = new Set([...missing, ...blamed(payload, new Set([...writtenParts(payload.plan).map(meshFunctionOf), ...kept.definitions.keys()]))]);
      const standing = tools.completed(spliced(frame, kept));
      const asItIs = () => (kept.definitions.size > 0 ? answering(standing, payload, [...kept.definitions.keys()]) : undefined);
      if (names.size === 0) return asItIs();
      try {
        const work = await ask({ payload, names, missing, standing, kept, frame, llm, rules, tools, context });
        return answering(tools.completed(spliced(frame, merged(kept, work))), payload, [...kept.definitions.keys(), ...work.definitions.keys()]);
      } catch (error) {
        const { code, message, status } = coded(error);
        if (status < 500 || context.signal.aborted || missing.length > 0) throw error;
        context.notice(`the coder's model could not be used (${code}: ${message}); the script stays as it is`);
        return asItIs();
      }
    },
  };
}

/** In a script's `answers`: a function of the frame that the coder has replaced. */
const WROTE = 'wrote:';

/** Functions of the last round, or of the asset before, that hold for this plan as well. */
function carriedOver({ plan, before, last }: CodePayload, frame: string, tools: Tools): Work {
  const from = last?.script ?? before?.script;
  if (!from) return { definitions: new Map(), constants: new Map(), imports: [] };
  const replaced = new Set(from.answers.filter((answer) => answer.startsWith(WROTE)).map((answer) => answer.slice(WROTE.length)));
  // Where the modeller has moved a part since, its frame differs too: that is not the coder's work.
  const frames = [...named(frame).keys()].filter((name) => name.startsWith('build_') && !replaced.has(name));
  return without(workIn(from.source, frame, tools), new Set([...frames, ...(last ? [] : changedSince(before!.plan, plan))]), frame);
}

function answering(source: string, { notes, script: frame }: CodePayload, wrote: readonly string[]): Script {
  return script(source, 'coder', [...new Set([...frame!.answers, ...notes.map(({ id }) => id), ...wrote.filter((name) => name.startsWith('build_')).map((name) => `${WROTE}${name}`)])]);
}

interface Question { payload: CodePayload; names: ReadonlySet<string>; missing: readonly string[]; tools: Tools; standing: string; kept: Work; frame: string; llm: TapLlm; rules: string; context: TapContext }

async function ask({ payload, names, missing, standing, kept, frame, llm, rules, tools, context }: Question): Promise<Work> {
  const messages: LlmMessage[] = [{ from: 'user', text: request(payload, names, standing, helpersOf(names, kept)) }];
  for (let turn = 0; ; turn += 1) {
    context.log(`asking the model for ${[...names].join(', ')}`);
    const answer = await llm.ask({ role: 'coder', system: rules, messages: [...messages], answer: null, seed: payload.brief.seed });
    const work = askedFor(workIn(pythonIn(answer), frame, tools), names, frame);
    const lacking = missing.filter((name) => !work.definitions.has(name));
    if (lacking.length === 0 && work.definitions.size > 0) return work;
    const what = lacking.join(', ') || 'any of the functions';
    if (turn === REPAIRS) throw new BozzettoError('E_LLM_ANSWER_INVALID', `the model's answer lacks ${what}`);
    messages.push({ from: 'assistant', text: answer }, { from: 'user', text: `The answer lacks ${what}: answer with one fenced block of Python that defines it, whole.` });
  }
}

/** The work without the functions of the frame that nobody asked about; with them, where it has none of those that were asked for. */
function askedFor(work: Work, names: ReadonlySet<string>, frame: string): Work {
  if (![...work.definitions.keys()].some((name) => names.has(name))) return work;
  const known = named(frame);
  return { ...work, definitions: new Map([...work.definitions].filter(([name]) => names.has(name) || !known.has(name))) };
}

/** The Python of an answer: its fenced blocks, or all of it. */
function pythonIn(text: string): string {
  const answer = text.replaceAll(/\r\n?/g, '\n');
  const fenced = [...answer.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, inside]) => inside);
  return fenced.length > 0 ? fenced.join('\n\n\n') : answer;
}
