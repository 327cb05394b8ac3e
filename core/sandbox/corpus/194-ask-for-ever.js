/**
 * @tries keeping the host at work with one request after the other
 * @limits {"seconds": 12, "cpu": 8}
 * @grants {"kv": {"bytes": 1000}}
 * @expects nothing|wall|cpu
 */
export default {
  async verify(payload, { kv }) {
    let answered = 0;
    for (let n = 0; n < 10_100; n += 1) await kv.get('x').then(() => (answered += 1), () => {});
    return told(answered > 10_000 && `${answered} answers`);
  },
};
