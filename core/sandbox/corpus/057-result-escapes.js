/**
 * @tries a string that is short in the isolate and six times as long as JSON
 * @limits {"result": 1000000}
 * @expects bytes
 */
export default {
  verify: () => [{ ...told()[0], text: '\u0001'.repeat(900_000) }],
};
