/**
 * @tries reading foreign memory by typed arrays that lie about their length and offset
 * @grants {"asset.write": {"bytes": 1000}}
 * @expects nothing
 */
import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  async verify(payload, context) {
    const found = [];
    const liar = new Uint8Array(8);
    Object.defineProperties(liar, { byteLength: { value: 1 << 20 }, length: { value: 1 << 20 }, byteOffset: { value: -4096 }, buffer: { value: new ArrayBuffer(4) } });
    const file = await context.asset.write('liar.bin', 'application/octet-stream', liar).catch(() => null);
    if (file && file.bytes > 8) found.push(`wrote ${file.bytes} bytes out of 8`);
    // A buffer that can shrink is not to be had; one that is taken away is as short.
    const gone = new ArrayBuffer(800);
    const view = new Uint8Array(gone);
    gone.transfer();
    const empty = await context.asset.write('empty.bin', 'application/octet-stream', view).catch(() => null);
    if (empty && empty.bytes > 0) found.push(`wrote ${empty.bytes} bytes out of none`);
    return told(found);
  },
});
