/**
 * @tries ending the whole run by an error with a code of the run's own
 * @expects threw|denied
 */
export default {
  verify() {
    throw Object.assign(new Error('the run is out of budget'), { code: 'E_BUDGET_SPENT' });
  },
};
