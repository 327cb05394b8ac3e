/**
 * @tries giving all objects of the host the properties of a fault or a result
 * @expects nothing|threw|value|unsettled
 */
for (const [key, value] of Object.entries({ v: [{ id: 'escaped' }], e: null, fault: null, plugin: 'honest', kind: 'lost', code: 'E_BUDGET_SPENT', hook: 'plan', get: undefined, writable: true, value: 'escaped', toJSON: undefined })) {
  Object.defineProperty(Object.prototype, key, { __proto__: null, value, writable: true, configurable: true, enumerable: true });
}

export default {
  verify: () => told(),
};
