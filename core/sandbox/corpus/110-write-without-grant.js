/**
 * @tries writing a file with no grant
 * @hook export
 * @expects denied|threw
 */
export default {
  export: (payload, context) => context.asset.write('x.txt', 'text/plain', 'x'),
};
