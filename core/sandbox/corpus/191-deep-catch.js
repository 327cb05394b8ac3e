/**
 * @tries values that are shallow to JSON and wide to whoever walks them: a hundred thousand handles of files that are none
 * @hook export
 * @limits {"memory": 256, "cpu": 4, "seconds": 8, "result": 16000000}
 * @expects value|bytes|memory|cpu
 */
export default {
  export: ({ asset }) => ({ ...asset, files: Array(310_000).fill({ name: 'x', type: 'text/plain', bytes: 1, sha256: asset.glb.sha256 }) }),
};
