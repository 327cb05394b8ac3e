/**
 * @tries methods that were not granted, by odd spellings and by values that change while they are read
 * @grants {"fetch": {"hosts": ["http:api.example.org:$PORT"], "methods": ["GET"]}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    const found = [];
    let reads = 0;
    const changing = { toString: () => ((reads += 1) > 1 ? 'DELETE' : 'GET') };
    for (const method of ['DELETE', 'delete', 'CONNECT', 'TRACE', 'GET\r\nX: y', 'POST', ['DELETE'], changing]) {
      const answer = await context.fetch('http://api.example.org:$PORT/method', { method, get body() { return undefined; } }).catch(() => null);
      const heard = answer && (await answer.text());
      if (heard && heard !== 'GET') found.push(heard);
    }
    return told(found);
  },
};
