/**
 * @tries slipping a file of another run into the asset
 * @hook export
 * @expects value
 */
export default {
  export: ({ asset }) => ({ ...asset, files: [...asset.files, { name: 'mine.txt', type: 'text/plain', bytes: 6, sha256: '$SECRET' }] }),
};
