/**
 * @tries settling three ways at once: resolved, rejected and thrown
 * @expects nothing
 */
export default {
  verify: () => ({
    then(resolve, reject) {
      resolve(told());
      reject(new Error('second'));
      resolve([{ id: 'escaped' }]);
      throw new Error('third');
    },
  }),
};
