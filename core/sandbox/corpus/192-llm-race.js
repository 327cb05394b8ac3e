/**
 * @tries spending its tokens sixty times over, with questions that are asked before the first is paid for
 * @limits {"seconds": 5}
 * @grants {"llm": {"tokens": 1000}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    const answered = (await Promise.allSettled(Array.from({ length: 60 }, () => context.llm.ask({ prompt: 'x' })))).filter(({ status }) => status === 'fulfilled').length;
    // Each costs 600.
    return told(answered > 2 && `${answered} answers for 1000 tokens`);
  },
};
