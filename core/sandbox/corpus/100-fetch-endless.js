/**
 * @tries filling memory by an answer that does not end
 * @limits {"seconds": 5}
 * @grants {"fetch": {"hosts": ["http:api.example.org:$PORT"], "methods": ["GET"]}}
 * @expects bytes|denied|threw|memory|wall
 */
export default {
  async verify(payload, context) {
    const answer = await context.fetch('http://api.example.org:$PORT/endless', { bytes: 1e15 });
    return told((await answer.bytes()).length);
  },
};
