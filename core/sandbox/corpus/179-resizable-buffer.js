/**
 * @tries memory that the limit of the isolate does not see: buffers that grow where they stand, by every way to their maker
 * @limits {"seconds": 5, "cpu": 2}
 * @expects nothing
 */
export default {
  verify() {
    const found = [];
    const makers = [ArrayBuffer, new ArrayBuffer(1).constructor, new Uint8Array(1).buffer.constructor, ArrayBuffer[Symbol.species], class extends ArrayBuffer {}, Object.getPrototypeOf(class extends ArrayBuffer {}), new DataView(new Uint8Array(1).buffer).buffer.slice(0).constructor, new ArrayBuffer(8).transfer().constructor];
    for (const [n, Maker] of makers.entries()) {
      for (const size of [2 ** 20, 2 ** 28, 2 ** 35]) {
        for (const make of [() => new Maker(8, { maxByteLength: size }), () => Reflect.construct(Maker, [8, { maxByteLength: size }]), () => Reflect.construct(ArrayBuffer, [8, { get maxByteLength() { return (this.n = (this.n ?? 0) + 1) > 1 ? size : undefined; } }], Maker)]) {
          try {
            const buffer = make();
            if (!buffer.resizable) continue;
            buffer.resize(size);
            found.push(`maker ${n} makes what grows to ${buffer.byteLength}`);
          } catch { /* refused */ }
        }
      }
    }
    try { found.push(new Uint8Array(new ArrayBuffer(8).transfer(2 ** 28)).length); } catch { /* refused */ }
    // What honest code does with buffers goes on.
    const honest = new Uint8Array(new ArrayBuffer(16), 4, 8).fill(7);
    if (!(honest.buffer instanceof ArrayBuffer) || honest.buffer.slice(4, 6).byteLength !== 2 || !ArrayBuffer.isView(honest) || new Float64Array(3).buffer.byteLength !== 24 || ArrayBuffer.name !== 'ArrayBuffer') found.push('buffers are broken');
    return told(found);
  },
};
