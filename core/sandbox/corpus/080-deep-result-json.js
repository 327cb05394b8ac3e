/**
 * @tries a nested result that its own toJSON writes, so that only the reader overflows
 * @limits {"memory": 128}
 * @expects value|threw|bytes
 */
export default {
  verify: () => ({ toJSON: () => { let value = 1; for (let i = 0; i < 4000; i += 1) value = [value]; return value; } }),
};
