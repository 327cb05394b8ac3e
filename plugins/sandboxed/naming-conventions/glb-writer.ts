/** The two chunks of a GLB put together: https://registry.khronos.org/glTF/specs/2.0/glTF-2.0.html#glb-file-format-specification */
export function joined(json: object, bin: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const [jsonLength, binLength] = [text.byteLength, bin.byteLength].map((bytes) => Math.ceil(bytes / 4) * 4) as [number, number];
  const out = new Uint8Array(12 + 8 + jsonLength + (binLength > 0 ? 8 + binLength : 0));
  const view = new DataView(out.buffer);
  [0x46546c67, 2, out.byteLength, jsonLength, 0x4e4f534a].forEach((word, n) => view.setUint32(n * 4, word, true));
  out.fill(0x20, 20, 20 + jsonLength); // padded with spaces
  out.set(text, 20);
  if (binLength > 0) {
    view.setUint32(20 + jsonLength, binLength, true);
    view.setUint32(24 + jsonLength, 0x004e4942, true);
    out.set(bin, 28 + jsonLength);
  }
  return out;
}
