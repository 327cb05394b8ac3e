/**
 * @tries a thousand requests at once
 * @limits {"seconds": 6, "cpu": 2}
 * @grants {"fetch": {"hosts": ["http:api.example.org:$PORT"], "methods": ["GET"]}}
 * @expects nothing|denied|threw|wall|bytes|cpu
 */
export default {
  async verify(payload, context) {
    await Promise.allSettled(Array.from({ length: 1000 }, () => context.fetch('http://api.example.org:$PORT/')));
    return told();
  },
};
