import { BozzettoError } from '#core/errors.ts';
import type { Wrong } from '../words.ts';

/** A request that the schemas refuse: each fault with its place. */
export class InvalidRequest extends BozzettoError {
  override name = 'InvalidRequest';
  readonly errors: readonly Wrong[];

  constructor(errors: readonly Wrong[]) {
    super('E_REQUEST_INVALID', errors.map(({ path, message }) => `${path}: ${message}`).join('; ').slice(0, 1000));
    this.errors = errors;
  }
}
