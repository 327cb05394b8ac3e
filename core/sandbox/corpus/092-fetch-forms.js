/**
 * @tries every other way to write the address of this machine, with one host granted
 * @limits {"seconds": 6, "cpu": 1}
 * @grants {"fetch": {"hosts": ["http:api.example.org:$PORT"], "methods": ["GET"]}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    const found = [];
    for (const host of ['127.0.0.2', '127.2', '0x7f.0.0.2', '0177.0.0.2', '2130706434', '0x7f000002', '[::ffff:127.0.0.2]', '[::ffff:7f00:2]', '[::1]', '[::]', '[::127.0.0.2]', '[64:ff9b::7f00:2]', '0', '0.0.0.0', 'localhost', 'localhost.', 'LOCALHOST', 'ip6-localhost', '①②⑦.⓪.⓪.②', '127。0。0。2', '%31%32%37.0.0.2', '[fe80::1%25lo]', 'api.example.org.', 'api.example.org@127.0.0.2', 'api.example.org:80@127.0.0.2', '127.0.0.2#@api.example.org', '127.0.0.2?.api.example.org', '127.0.0.2\\.api.example.org', 'inside.example.org', 'api.example.org.inside.example.org', 'аpi.example.org', '169.254.169.254', 'metadata.google.internal']) {
      for (const url of [`http://${host}:$INSIDE/`, `https://${host}:$INSIDE/`, `//${host}:$INSIDE/`]) {
        await context.fetch(url).then((answer) => found.push(`${url} answered ${answer.status}`), () => {});
      }
    }
    for (const url of ['file:///etc/passwd', 'http:/127.0.0.2:$INSIDE/', 'data:text/plain,hello', 'unix:/run/docker.sock', 'http://unix:/run/docker.sock:/containers', 'blob:x', '', 'http://', null, undefined, {}, [], 7]) {
      await context.fetch(url).then((answer) => found.push(`${url} answered ${answer.status}`), () => {});
    }
    return told(found);
  },
};
