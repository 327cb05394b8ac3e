/** The planner: a language model makes the plan. Where it can't be asked, whoever plans next takes over. */
import { BozzettoError, coded, type Before, type LlmMessage, type Plan, type PlanPayload, type Plugin, type TapContext, type TapLlm } from '#core/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { assemble, PLANNER, type Assembled, type Tools } from './assemble.ts';
import { changed } from './change.ts';
import { Change, Draft } from './draft.ts';
import { change, fresh, repair, system } from './prompt.ts';

/** How often a plan that can't be built goes back to the model. */
const REPAIRS = 2;

export function createPlanner(tools: Tools): Plugin {
  const rules = system(tools);
  return {
    id: PLANNER.id,
    version: packageJson.version,
    builtIn: true,
    async plan(payload, context) {
      const { llm } = context;
      // An asset of a person's own script has no plan that could be changed: the modeller says so.
      if (payload.plan || !llm?.about('planner') || (payload.brief.follows && !payload.before?.plan)) return undefined;
      try {
        return await ask(payload, llm, rules, tools, context);
      } catch (error) {
        const { code, message, status } = coded(error);
        if (status >= 500 && !context.signal.aborted) context.notice(`the planner's model could not be used (${code}: ${message}); the modeller plans, if it knows the kind`);
        throw error;
      }
    },
  };
}

async function ask({ brief, before }: PlanPayload, llm: TapLlm, rules: string, tools: Tools, context: TapContext): Promise<Plan> {
  const start = before?.plan ? { ...before, plan: before.plan } : null;
  const request = { role: 'planner' as const, system: rules, seed: brief.seed };
  const messages: LlmMessage[] = [{ from: 'user', text: start ? change(brief, start) : fresh(brief), images: brief.images }];
  for (let turn = 0; ; turn += 1) {
    context.log(turn === 0 ? 'asking the model for a plan' : 'asking the model to mend the plan');
    const { answer, plan, problems } = await (start ? changeOf(start) : draftOf());
    if (plan && problems.length === 0) return plan;
    if (turn === REPAIRS) throw new BozzettoError('E_LLM_ANSWER_INVALID', `the model's plan can't be built: ${problems.slice(0, 3).join('; ')}`);
    messages.push({ from: 'assistant', text: JSON.stringify(answer) }, { from: 'user', text: repair(problems, start?.plan ?? null) });
  }

  async function draftOf(): Promise<Assembled & { answer: unknown }> {
    const answer = await llm.ask({ ...request, messages: [...messages], answer: { name: 'plan', shape: Draft } });
    return { answer, ...assemble(answer, tools, brief.seed) };
  }

  async function changeOf(from: Before & { plan: Plan }): Promise<Assembled & { answer: unknown }> {
    const answer = await llm.ask({ ...request, messages: [...messages], answer: { name: 'change', shape: Change } });
    return { answer, ...changed(from, answer, tools, brief.seed) };
  }
}
