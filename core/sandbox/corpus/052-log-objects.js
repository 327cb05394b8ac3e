/**
 * @tries running code of its own while the host makes words of what is logged
 * @expects cpu
 */
export default {
  verify(payload, context) {
    context.log({ toJSON() { for (;;); }, toString() { for (;;); }, get x() { for (;;); } });
    console.log({ [Symbol.toPrimitive]() { for (;;); } });
    for (;;);
  },
};
