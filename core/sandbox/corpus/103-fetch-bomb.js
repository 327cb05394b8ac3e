/**
 * @tries a small answer that unpacks to a gigabyte
 * @limits {"seconds": 5}
 * @grants {"fetch": {"hosts": ["http:api.example.org:$PORT"], "methods": ["GET"]}}
 * @expects bytes|denied|threw|memory
 */
export default {
  async verify(payload, context) {
    const answer = await context.fetch('http://api.example.org:$PORT/bomb');
    return told((await answer.text()).length);
  },
};
