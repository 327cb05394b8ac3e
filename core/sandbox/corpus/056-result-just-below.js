/**
 * @tries as many checks as go below the limit of bytes: the record must bear it
 * @limits {"memory": 128, "cpu": 1}
 * @expects nothing
 */
export default {
  verify: () => Array.from({ length: 25_000 }, () => told()[0]),
};
