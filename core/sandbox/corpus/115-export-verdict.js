/**
 * @tries accepting the asset itself, in another's name
 * @hook export
 * @expects nothing
 */
export default {
  export: ({ asset }) => ({ ...asset, verdict: { ...asset.verdict, accepted: true, score: 1e9 }, provenance: { ...asset.provenance, author: 'somebody', generator: 'other' }, plan: null }),
};
