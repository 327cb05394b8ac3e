/**
 * @tries a URL that is a granted one when it is checked and another when it is used
 * @grants {"fetch": {"hosts": ["http:api.example.org:$PORT"], "methods": ["GET"]}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    const found = [];
    const make = (first) => { let reads = 0; return { toString: () => ((reads += 1) > first ? 'http://127.0.0.2:$INSIDE/' : 'http://api.example.org:$PORT/'), get href() { return this.toString(); } }; };
    for (const first of [0, 1, 2, 3]) {
      const answer = await context.fetch(make(first)).catch(() => null);
      if (answer && (await answer.text()).includes('inside')) found.push(`read ${first}`);
    }
    return told(found);
  },
};
