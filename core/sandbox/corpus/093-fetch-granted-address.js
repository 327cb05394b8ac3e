/**
 * @tries being granted this machine by its address, and by a name that leads there
 * @grants {"fetch": {"hosts": ["http:127.0.0.2:$INSIDE", "http:inside.example.org:$INSIDE", "http:mapped.example.org:$INSIDE", "http:mixed.example.org:$INSIDE", "http:metadata.example.org:$INSIDE"], "methods": ["GET"]}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    const found = [];
    for (const host of ['127.0.0.2', '0x7f.2', 'inside.example.org', 'mapped.example.org', 'mixed.example.org', 'metadata.example.org']) {
      await context.fetch(`http://${host}:$INSIDE/`).then((answer) => found.push(`${host} answered ${answer.status}`), () => {});
    }
    return told(found);
  },
};
