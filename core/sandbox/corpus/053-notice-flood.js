/**
 * @tries filling the record with notices
 * @expects bytes|denied|cpu
 */
export default {
  verify(payload, context) {
    for (;;) context.notice('look at me'.repeat(10));
  },
};
