/**
 * @tries sixty answers of eight megabytes at once, held on the host's side
 * @limits {"seconds": 8, "cpu": 2, "memory": 64}
 * @grants {"fetch": {"hosts": ["http:api.example.org:$PORT"], "methods": ["GET"]}}
 * @expects memory|lost|wall|bytes|cpu|threw|nothing
 */
export default {
  async verify(payload, context) {
    const kept = await Promise.allSettled(Array.from({ length: 60 }, () => context.fetch('http://api.example.org:$PORT/large')));
    const most = JSON.parse(await (await context.fetch('http://api.example.org:$PORT/most-at-once')).text());
    return told(most > 8 && `${most} at once (${kept.length})`);
  },
};
