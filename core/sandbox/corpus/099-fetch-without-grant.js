/**
 * @tries fetching with no grant at all
 * @expects denied|threw
 */
export default {
  verify: (payload, context) => context.fetch('https://api.example.org/'),
};
