/**
 * @tries filling the record and the disk with its log
 * @expects bytes
 */
export default {
  verify(payload, context) {
    for (;;) context.log('x'.repeat(1000));
  },
};
