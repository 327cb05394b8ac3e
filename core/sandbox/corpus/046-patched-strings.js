/**
 * @tries confusing the host's reading of strings: match, replace, split, exec, test
 * @expects nothing|threw|value
 */
for (const name of ['match', 'replace', 'split', 'slice', 'startsWith', 'includes', 'indexOf', 'toString', 'charCodeAt']) String.prototype[name] = () => { throw new Error(name); };
RegExp.prototype.exec = () => null;
RegExp.prototype.test = () => true;

export default {
  verify(payload, context) {
    context.log('x', { a: 1 });
    return told();
  },
};
