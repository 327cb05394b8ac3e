/**
 * @tries a class with private state for a result
 * @expects value
 */
class Result { #secret = 1; get id() { return this.#secret; } }

export default {
  verify: () => [new Result(), new Date(), /x/, new Uint8Array(10), new Error('x')],
};
