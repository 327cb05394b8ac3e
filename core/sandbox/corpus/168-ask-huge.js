/**
 * @tries requests to the host with hundreds of megabytes in a name, a key, a body and a URL
 * @limits {"memory": 512, "cpu": 2, "seconds": 4}
 * @grants {"kv": {"bytes": 1000}, "asset.write": {"bytes": 1000}, "fetch": {"hosts": ["http:api.example.org:$PORT"], "methods": ["POST"]}}
 * @expects nothing|memory|lost|bytes|cpu|wall|threw
 */
export default {
  async verify(payload, context) {
    const huge = () => 'x'.repeat(2 ** 27);
    for (const work of [() => context.kv.get(huge()), () => context.kv.set('k', huge()), () => context.asset.write(huge(), 'text/plain', 'x'), () => context.asset.write('x.txt', huge(), 'x'), () => context.asset.write('x.txt', 'text/plain', huge()), () => context.fetch(huge()), () => context.fetch('http://api.example.org:$PORT/', { method: 'POST', body: huge() }), () => context.fetch('http://api.example.org:$PORT/', { method: huge() }), () => context.llm.ask({ prompt: huge() }), () => context.kv.keys(huge())]) {
      await work().catch(() => null);
    }
    try { new URL(huge()); } catch { /* too long */ }
    return told();
  },
};
