/** gltf-validator ships no types; this is what is used of it. */
declare module 'gltf-validator' {
  /** @param options maxIssues 0 means all of them. */
  export function validateBytes(data: Uint8Array, options?: { maxIssues?: number }): Promise<unknown>;
}
