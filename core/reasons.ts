/** What a schema has against a value, in words. */
import type { z } from 'zod';

const MOST = 5;

/**
 * One clause an issue: `limits.rounds: Too big: expected number to be <=20`. A text that is too long says how long it is.
 * @param input the value that was refused.
 */
export function reasons(error: z.ZodError, input: unknown): string {
  const clauses = error.issues.slice(0, MOST).map((issue) => {
    const found = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);
    const message = issue.code === 'too_big' && typeof found === 'string' ? `it is ${found.length} characters long, at most ${issue.maximum} are allowed` : issue.message;
    return issue.path.length > 0 ? `${issue.path.join('.')}: ${message}` : message;
  });
  if (error.issues.length > MOST) clauses.push(`and ${error.issues.length - MOST} more`);
  return clauses.join('; ');
}
