/**
 * @tries reading a file with no grant
 * @expects denied|threw
 */
export default {
  verify: (payload, context) => context.asset.bytes(payload.report.files[0]),
};
