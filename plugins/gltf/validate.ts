import { BozzettoError } from '#core/index.ts';
import { validateBytes } from 'gltf-validator';

interface Validation { issues: { numErrors: number; numWarnings: number; messages: { code: string; message: string; pointer?: string; severity: number }[] } }

/** Khronos' own validator over the final bytes, without its cap on issues: hints that come first would hide the errors that follow. @returns the number of warnings. @throws E_EXPORT_INVALID with the first errors. */
export async function validate(glb: Uint8Array): Promise<number> {
  const { issues } = (await validateBytes(glb, { maxIssues: 0 })) as Validation;
  if (issues.numErrors > 0) {
    const errors = issues.messages.filter(({ severity }) => severity === 0).slice(0, 3).map(({ code, message, pointer = '' }) => `${code} ${pointer}: ${message}`);
    throw new BozzettoError('E_EXPORT_INVALID', `the GLB has ${issues.numErrors} errors: ${errors.join('; ')}`);
  }
  return issues.numWarnings;
}
