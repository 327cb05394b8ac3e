/**
 * @tries making every object of the host a thenable
 * @expects nothing|threw|value|unsettled|cpu
 */
Object.prototype.then = function then(resolve) {
  resolve([{ id: 'contained', text: 'x', about: null, wanted: '', measured: 'thenable', pass: true, required: false, from: 'x' }]);
};

export default {
  verify: () => told(),
};
