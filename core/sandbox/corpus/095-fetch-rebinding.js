/**
 * @tries a name whose address is public when it is checked and this machine when it is connected to
 * @grants {"fetch": {"hosts": ["http:rebind.example.org:$INSIDE"], "methods": ["GET"]}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    const found = [];
    for (let i = 0; i < 4; i += 1) await context.fetch('http://rebind.example.org:$INSIDE/', { seconds: 0.2 }).then((answer) => found.push(`answered ${answer.status}`), () => {});
    return told(found);
  },
};
