/**
 * @tries answers whose heads are the attack: megabytes of them, ones that never end, early hints without end, ten layers of packing, trailers, a header __proto__
 * @limits {"seconds": 6, "cpu": 1}
 * @grants {"fetch": {"hosts": ["http:api.example.org:$PORT"], "methods": ["GET"]}}
 * @expects nothing|wall
 */
export default {
  async verify(payload, context) {
    const found = [];
    for (const path of ['heads', 'hints', 'slow-head', 'layers', 'trailers', 'proto']) {
      const answer = await context.fetch(`http://api.example.org:$PORT/${path}`, { seconds: 0.6 }).catch(() => null);
      if (!answer) continue;
      const size = JSON.stringify(answer.headers).length + (await answer.text()).length;
      if (size > 100_000) found.push(`${path} brought ${size}`);
      if (Object.getPrototypeOf(answer.headers)?.polluted) found.push(`${path} polluted`);
    }
    return told(found);
  },
};
