/**
 * @tries throwing a revoked proxy, which can't be looked at without another error
 * @expects threw
 */
export default {
  verify() {
    const { proxy, revoke } = Proxy.revocable(function thrown() {}, {});
    revoke();
    throw proxy;
  },
};
