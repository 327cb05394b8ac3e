/**
 * @tries speaking for others by headers, and smuggling a second request
 * @grants {"fetch": {"hosts": ["http:api.example.org:$PORT"], "methods": ["GET", "POST"]}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    const found = [];
    for (const [name, value] of [['Host', 'inside.example.org'], ['Cookie', 'a=b'], ['Transfer-Encoding', 'chunked'], ['Content-Length', '0'], ['X-Forwarded-For', '127.0.0.1'], ['Proxy-Authorization', 'x'], ['X-A', 'b\r\nHost: c'], ['X-B\r\nHost', 'c'], ['X-HTTP-Method-Override', 'DELETE'], ['Metadata-Flavor', 'Google']]) {
      await context.fetch('http://api.example.org:$PORT/', { method: 'POST', headers: { [name]: value }, body: 'x' }).then(() => found.push(name), () => {});
    }
    const answer = await context.fetch('http://api.example.org:$PORT/headers');
    const sent = await answer.json();
    found.push(...['cookie', 'authorization', 'proxy-authorization'].filter((name) => name in sent));
    return told(found);
  },
};
