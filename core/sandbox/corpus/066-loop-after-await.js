/**
 * @tries looping where the limit of one call no longer watches: after an await
 * @grants {"kv": {"bytes": 100}}
 * @expects cpu
 */
export default {
  async verify(payload, context) {
    await context.kv.get('x');
    await context.sleep(5);
    for (;;);
  },
};
