/**
 * @tries outliving its termination in finally blocks
 * @expects cpu
 */
export default {
  verify() {
    for (;;) {
      try { for (;;); } catch { continue; } finally { for (;;); }
    }
  },
};
