/** An answer that says no, as the server put it (RFC 9457). */
export class BozzettoApiError extends Error {
  override name = 'BozzettoApiError';
  readonly status: number;
  /** As in docs/errors.md; `E_HTTP` where the answer was none of the server's own. */
  readonly code: string;
  /** What to do. */
  readonly hint: string | undefined;
  /** To find it in the server's log. */
  readonly trace: string | undefined;
  /** Fields of the request that are wrong. */
  readonly errors: readonly { path: string; message: string }[];
  /** Seconds after which the same may succeed. */
  readonly retryAfter: number | undefined;

  constructor(status: number, { code = 'E_HTTP', detail, hint, trace, errors = [] }: { code?: string; detail?: string; hint?: string; trace?: string; errors?: { path: string; message: string }[] }, retryAfter?: number) {
    super([detail ?? `the server answered with ${status}`, ...errors.map(({ path, message }) => `${path} ${message}`)].join('; '));
    this.status = status;
    this.code = code;
    this.hint = hint;
    this.trace = trace;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }
}

export async function errorOf(response: Response): Promise<BozzettoApiError> {
  const text = await response.text().catch(() => '');
  let problem = {};
  try {
    problem = JSON.parse(text) as object;
  } catch {
    // of a proxy in between
  }
  const after = Number(response.headers.get('retry-after'));
  return new BozzettoApiError(response.status, problem, after > 0 ? after : undefined);
}
