/**
 * @tries writing to the operator's terminal by log, notice and its own id
 * @expects nothing
 */
export default {
  verify(payload, context) {
    context.log('\u001b[2J\u001b]0;owned\u0007', '\r::error::x', '\u009b31m');
    context.notice('\u001b[2J\u202e\u0000\r\n');
    console.error('\u001b[31m');
    return told();
  },
};
