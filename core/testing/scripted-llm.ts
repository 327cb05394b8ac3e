/** A language model that answers what it is told to. */
import type { Role } from '../data/model-call.ts';
import { BozzettoError } from '../errors.ts';
import type { Llm, LlmModel, LlmOptions, LlmRequest } from '../ports.ts';
import { reasons } from '../reasons.ts';

export interface ScriptedLlm extends Llm {
  /** What it was asked, in order. */
  requests: LlmRequest<unknown>[];
}

export interface ScriptedLlmOptions {
  /** Roles that have a model; all where absent. */
  roles?: readonly Role[];
  /** True where absent. */
  vision?: boolean;
}

/**
 * Answers each request with the next answer (a value, or an error to throw), or with what a function makes of the request.
 * Like a real one it holds answers to the shape that was asked for (E_LLM_ANSWER_INVALID), and reports each call.
 * With no answer left it can't be reached (E_LLM_UNAVAILABLE).
 *
 * @example
 * const llm = scriptedLlm(['```python\ndef seat_mesh():\n    return box(size=(1, 1, 1))\n```']);
 * await runTap(plugin, 'code', payload, { llm });
 */
export function scriptedLlm(answers: readonly unknown[] | ((request: LlmRequest<unknown>) => unknown), { roles, vision = true }: ScriptedLlmOptions = {}): ScriptedLlm {
  const requests: LlmRequest<unknown>[] = [];
  const about = (role: Role): LlmModel | null => (roles && !roles.includes(role) ? null : { name: `scripted:${role}`, vision, context: 100_000 });
  return {
    requests,
    about,
    async ask<T>(request: LlmRequest<T>, { signal, onCall }: LlmOptions): Promise<T> {
      signal.throwIfAborted();
      requests.push(request);
      const model = about(request.role);
      if (!model) throw new BozzettoError('E_LLM_UNAVAILABLE', `there is no model for the ${request.role}`);
      const answer = typeof answers === 'function' ? await answers(request) : answers[requests.length - 1];
      if (answer === undefined) throw new BozzettoError('E_LLM_UNAVAILABLE', `no answer is left for the ${request.role}`);
      if (answer instanceof Error) throw answer;
      onCall({ role: request.role, model: model.name, input: 100, cached: 0, output: 10, dollars: 0, seconds: 0, stored: false });
      if (!request.answer) return answer as T;
      const { success, data, error } = request.answer.shape.safeParse(answer);
      if (!success) throw new BozzettoError('E_LLM_ANSWER_INVALID', `${request.answer.name}: ${reasons(error, answer)}`);
      return data;
    },
  };
}
