/**
 * @tries ten thousand empty files
 * @hook export
 * @grants {"asset.write": {"bytes": 1000}}
 * @expects bytes|denied|threw|cpu|wall|value|nothing
 */
export default {
  async export(payload, context) {
    const files = [];
    for (let i = 0; i < 10_000; i += 1) files.push(await context.asset.write(`f${i}.txt`, 'text/plain', ''));
    return { ...payload.asset, files: [...payload.asset.files, ...files] };
  },
};
