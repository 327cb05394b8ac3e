/**
 * @tries twelve hundred tiny keys, each of which the host looks at whenever one is set
 * @limits {"seconds": 20, "cpu": 5}
 * @grants {"kv": {"bytes": 10000000}}
 * @expects nothing|wall|cpu
 */
export default {
  async verify(payload, { kv }) {
    for (let n = 0; n < 1200; n += 1) await kv.set(`k${n}`, 0).catch(() => null);
    const { length } = await kv.keys();
    return told(length > 1000 && `${length} keys`);
  },
};
