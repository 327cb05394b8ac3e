/**
 * @tries stopping the process at a breakpoint
 * @expects nothing
 */
export default {
  verify() {
    debugger;
    return told();
  },
};
