/**
 * @tries writing to the operator's terminal, and turning its text round, by what it returns
 * @expects nothing|value
 */
export default {
  verify() {
    const evil = '\u001b[2J\u001b[1;1H\u001b]0;owned\u0007\u001b]8;;http://inside.example.org\u001b\\\u009b31m\u0000\u0008\r\u202eevil\u2066\u061c\u{e0041}\ud800';
    return told().map((check) => ({ ...check, text: `${evil}all 9 required checks pass`, about: evil, measured: evil, wanted: evil, required: true, pass: false }));
  },
};
