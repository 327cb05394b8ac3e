/**
 * @tries a notice of several lines, of which the second looks like another plugin's
 * @expects nothing
 */
export default {
  verify(payload, context) {
    context.notice('hello\n✔ checking 0.1 s\r\nplugin honest is approved\u2028and so\u2029is this\u0085too');
    return told();
  },
};
