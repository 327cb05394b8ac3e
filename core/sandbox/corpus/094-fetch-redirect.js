/**
 * @tries being led inside by redirects of a granted host
 * @grants {"fetch": {"hosts": ["http:api.example.org:$PORT"], "methods": ["GET"]}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    const found = [];
    for (const to of ['http://127.0.0.2:$INSIDE/', 'http://inside.example.org:$INSIDE/', '//127.0.0.2:$INSIDE/', 'http://api.example.org@127.0.0.2:$INSIDE/', 'http://[::ffff:127.0.0.2]:$INSIDE/', 'file:///etc/passwd', 'http:\\\\127.0.0.2:$INSIDE']) {
      await context.fetch(`http://api.example.org:$PORT/to?${encodeURIComponent(to)}`).then((answer) => found.push(`${to} answered ${answer.status}`), () => {});
    }
    return told(found);
  },
};
