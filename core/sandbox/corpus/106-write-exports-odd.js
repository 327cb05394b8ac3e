/**
 * @tries putting files of hostile names into the asset, without having written them
 * @hook export
 * @grants {"asset.write": {"bytes": 100000}}
 * @expects value
 */
export default {
  async export(payload, context) {
    const file = await context.asset.write('fine.txt', 'text/plain', 'x');
    return { ...payload.asset, files: [...payload.asset.files, { ...file, name: '../../outside' }] };
  },
};
