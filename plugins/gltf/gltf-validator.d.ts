/** gltf-validator ships no types; this is what is used of it. */
declare module 'gltf-validator' {
  const validator: { validateBytes(data: Uint8Array, options?: { maxIssues?: number }): Promise<unknown> };
  export default validator;
}
