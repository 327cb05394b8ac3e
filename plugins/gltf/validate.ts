import { BozzettoError } from '#core/index.ts';
import validator from 'gltf-validator';

interface Validation { issues: { numErrors: number; numWarnings: number; messages: { code: string; message: string; pointer?: string; severity: number }[] } }

/** Khronos' own validator over the final bytes. @returns the number of warnings. @throws E_EXPORT_INVALID with the first errors. */
export async function validate(glb: Uint8Array): Promise<number> {
  const { issues } = (await validator.validateBytes(glb, { maxIssues: 100 })) as Validation;
  if (issues.numErrors > 0) {
    const errors = issues.messages.filter(({ severity }) => severity === 0).slice(0, 3).map(({ code, message, pointer = '' }) => `${code} ${pointer}: ${message}`);
    throw new BozzettoError('E_EXPORT_INVALID', `the GLB has ${issues.numErrors} errors: ${errors.join('; ')}`);
  }
  return issues.numWarnings;
}
