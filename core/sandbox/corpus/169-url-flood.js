/**
 * @tries keeping the process of its group busy with the one call that answers at once
 * @group honest
 * @expects cpu|wall
 */
export default {
  verify() {
    for (;;) new URL(`http://x/${'a%20'.repeat(15_000)}`);
  },
};
