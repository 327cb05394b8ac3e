/**
 * @tries a message and a stack of megabytes, with control characters for the operator's terminal
 * @expects threw|bytes
 */
export default {
  verify() {
    const error = new Error(`\u001b[2J\u001b]0;owned\u0007\r\n::error::${'x'.repeat(3_000_000)}`);
    error.stack = `Error: x\n    at ${'y'.repeat(3_000_000)} (/etc/passwd:1:1)`;
    throw error;
  },
};
