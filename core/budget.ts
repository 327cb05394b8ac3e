/** What a run may still cost. It is spent inside the ports, so that no plugin can forget it. */
import type { Limits } from './data/brief.ts';
import type { ModelCall } from './data/model-call.ts';
import { BozzettoError } from './errors.ts';
import type { Blender, Llm, Ports } from './ports.ts';

export interface Left {
  /** By the clock, from the start of this process's work on the run. */
  seconds: number;
  blenderSeconds: number;
  tokens: number;
  /** US dollars; calls of models without a price count nothing. */
  dollars: number;
}

export interface Budget {
  left(): Left;
  /** Throws E_BUDGET_SPENT if nothing is left of it. */
  need(what: keyof Left): void;
  spend(what: Exclude<keyof Left, 'seconds'>, amount: number): void;
  /** Seconds by the clock, since the budget was made. */
  elapsed(): number;
}

/** Says which limit was reached, by the name under which a brief sets it. */
export function spent(what: keyof Left, limit: number): BozzettoError {
  return new BozzettoError('E_BUDGET_SPENT', `the budget is spent: limits.${what} is ${limit}`);
}

/** @param now seconds of any steady clock. */
export function createBudget(limits: Limits, now = () => performance.now() / 1000): Budget {
  const start = now();
  const used = { blenderSeconds: 0, tokens: 0, dollars: 0 };
  const elapsed = () => now() - start;
  const left = () => ({
    seconds: Math.max(0, limits.seconds - elapsed()),
    blenderSeconds: Math.max(0, limits.blenderSeconds - used.blenderSeconds),
    tokens: Math.max(0, limits.tokens - used.tokens),
    dollars: Math.max(0, limits.dollars - used.dollars),
  });
  return {
    left,
    elapsed,
    need(what) {
      if (left()[what] <= 0) throw spent(what, limits[what]);
    },
    spend(what, amount) {
      used[what] += amount;
    },
  };
}

/** What a call of a model cost. */
export function pay(budget: Budget, { input, output, dollars, stored }: ModelCall): void {
  if (stored) return;
  budget.spend('tokens', input + output);
  budget.spend('dollars', dollars ?? 0);
}

/** The same ports, each job and each call held to what is left and paid for when it is done, also where Blender was lost on the way. */
export function withBudget(ports: Ports, budget: Budget): Ports {
  const run: Blender['run'] = async (job, options) => {
    budget.need('seconds');
    budget.need('blenderSeconds');
    const { seconds, blenderSeconds } = budget.left();
    const start = budget.elapsed();
    try {
      const report = await ports.blender.run({ ...job, seconds: Math.min(job.seconds, seconds, blenderSeconds) }, options);
      budget.spend('blenderSeconds', report.seconds);
      return report;
    } catch (error) {
      budget.spend('blenderSeconds', budget.elapsed() - start);
      throw error;
    }
  };
  const { llm } = ports;
  if (!llm) return { ...ports, blender: { run } };
  const ask: Llm['ask'] = (request, { tokens, onCall, ...options }) => {
    for (const what of ['seconds', 'tokens', 'dollars'] as const) budget.need(what);
    const told = (call: ModelCall) => {
      pay(budget, call);
      onCall(call);
    };
    return llm.ask(request, { ...options, tokens: Math.min(tokens, budget.left().tokens), onCall: told });
  };
  return { ...ports, blender: { run }, llm: { about: (role) => llm.about(role), ask } };
}
