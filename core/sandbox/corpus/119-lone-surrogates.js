/**
 * @tries text that is no Unicode, with control characters and a byte order turned round
 * @expects nothing|value
 */
export default {
  verify: () => told().map((check) => ({ ...check, text: '\ud800 \udfff \u0000 \u001b[2J \u202e \ufeff' })),
};
