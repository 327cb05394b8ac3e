/**
 * @tries waiting for ever for an answer that comes a byte at a time
 * @grants {"fetch": {"hosts": ["http:api.example.org:$PORT"], "methods": ["GET"]}}
 * @expects wall
 */
export default {
  async verify(payload, context) {
    await context.fetch('http://api.example.org:$PORT/drip', { seconds: 1e9 });
    return told('answered');
  },
};
