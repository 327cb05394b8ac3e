/**
 * @tries reading the first piece of two files sixty times at once: whole files on the host's side
 * @limits {"seconds": 6, "cpu": 2}
 * @grants {"asset.read": {}}
 * @expects nothing
 */
export default {
  async verify({ report }, context) {
    const pieces = await Promise.all(Array.from({ length: 60 }, (_, n) => context.asset.bytes(report.files[n % 2])));
    const wrong = pieces.filter((bytes, n) => new TextDecoder().decode(bytes) !== ['glTF', 'BLENDER'][n % 2]);
    return told(wrong.length > 0 && `${wrong.length} of other files`);
  },
};
