/**
 * @tries a string that doubles until it breaks
 * @expects memory|cpu|threw
 */
export default {
  verify() {
    let text = 'x'.repeat(1000);
    const kept = [];
    for (;;) {
      text += text;
      kept.push(text.split(''));
    }
  },
};
