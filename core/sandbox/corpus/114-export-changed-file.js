/**
 * @tries giving a file of the payload another name, length and type
 * @hook export
 * @expects value
 */
export default {
  export: ({ asset }) => ({ ...asset, glb: { ...asset.glb, name: 'run.json', bytes: 1e15, type: 'text/html' } }),
};
