/**
 * @tries changing the record once the run is over
 * @hook settled
 * @expects nothing|value|bytes
 */
export default {
  settled(record) {
    try { record.faults.length = 0; record.asset = null; } catch { /* frozen */ }
    return { ...record, id: 'other', faults: [] };
  },
};
