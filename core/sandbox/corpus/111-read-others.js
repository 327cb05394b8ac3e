/**
 * @tries reading the files of another run by their hash
 * @grants {"asset.read": {}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    const found = [];
    const own = payload.report.files[0];
    for (const file of [{ ...own, sha256: '$SECRET' }, { name: 'secret.txt', type: 'text/plain', bytes: 6, sha256: '$SECRET' }, { ...own, sha256: '../../etc/passwd' }, { ...own, sha256: { toString: () => '$SECRET' } }, { get sha256() { return (this.n = (this.n ?? 0) + 1) > 1 ? '$SECRET' : own.sha256; }, name: own.name, type: own.type, bytes: own.bytes }, '$SECRET', null, {}, []]) {
      const bytes = await context.asset.bytes(file).catch(() => null);
      if (bytes && new TextDecoder().decode(bytes).includes('secret')) found.push(`read ${JSON.stringify(file)}`);
    }
    return told(found);
  },
};
