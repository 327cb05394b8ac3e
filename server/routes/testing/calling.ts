/** Calls of one person, with whatever comes back. */
import type { Person } from '../../testing/app.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
export interface Answered { status: number; headers: Headers; body: any }
export type CallAs = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>;

/** @param base as of `testApp`. Paths are below /api/v1. */
export function calling(base: string, person?: Pick<Person, 'headers'>): CallAs {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(`${base}/api/v1${path}`, {
      method, redirect: 'manual', headers: { ...person?.headers, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  };
}
