/**
 * @tries polluting the host's objects by a key __proto__ of its own, at every level
 * @expects value|nothing
 */
export default {
  verify: () => JSON.parse('[{"id":"contained","text":"x","about":null,"wanted":"","measured":"","pass":true,"required":false,"from":"x","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}]'),
};
