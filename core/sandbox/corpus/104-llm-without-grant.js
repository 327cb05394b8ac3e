/**
 * @tries spending the run's money without a grant
 * @expects denied|threw
 */
export default {
  verify: (payload, context) => context.llm.ask({ prompt: 'hello' }),
};
