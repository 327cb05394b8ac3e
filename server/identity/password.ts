/** Passwords: argon2id, in the PHC string form that others read as well. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import PQueue from 'p-queue';
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';

/** OWASP's least for argon2id: 19 MiB, two passes; 40 ms here. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG_BYTES = 32;

const derive = promisify(argon2);
// Two of libuv's four threads: a rush of logins must not hold up files and other cryptography.
const turns = new PQueue({ concurrency: 2 });
/** More would wait for seconds, and hold up whom they came from. */
const MOST_WAITING = 40;

/** 10 to 200 characters; which ones is for the people to say. Letters that look alike in two encodings are one (NFKC). */
export const Password = z.string().min(10).max(200).transform((text) => text.normalize('NFKC'))
  .meta({ description: 'at least 10 characters; not the e-mail, not one of the usual ones' });

const USUAL = /^(?:(.)\1*|(?:0?123456789\d*|9876543210?|1q2w3e4r5t.*|qwertyuiop.*|qwertzuiop.*|asdfghjkl.*|(?:my|the)?pass(?:word|wort)[\d!.]*|iloveyou[\d!.]*|letmein[\d!.]*|welcome[\d!.]*|admin(?:istrator)?[\d!.]*|changeme[\d!.]*|bozzetto[\d!.]*))$/i;

/** Throws E_REQUEST_INVALID for what is guessed first. */
export function demandGoodPassword(password: string, { email, name }: { email: string; name: string }): void {
  const small = password.toLowerCase();
  const own = [email.toLowerCase(), email.toLowerCase().split('@')[0]!, name.toLowerCase()].filter((word) => word.length >= 4);
  if (USUAL.test(password) || new Set(small).size < 4) throw new BozzettoError('E_REQUEST_INVALID', 'password: is one of those that are tried first');
  if (own.some((word) => small.includes(word) && small.length - word.length < 8)) throw new BozzettoError('E_REQUEST_INVALID', 'password: is little more than the name or e-mail');
}

async function inTurn<T>(task: () => Promise<T>): Promise<T> {
  if (turns.size >= MOST_WAITING) throw new BozzettoError('E_RATE_LIMITED', 'too many people are logging in at this moment', { retryAfter: 2 });
  return turns.add(task);
}

const plain = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');
const tag = (password: string, nonce: Buffer, cost: typeof COST, tagLength = TAG_BYTES) => inTurn(() => derive('argon2id', { message: password, nonce, tagLength, ...cost }));

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(nonce)}$${plain(await tag(password, nonce, COST))}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/-]+)\$([\w+/-]+)$/;
/** Of nobody's password: who is not there costs as much time as who is. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${plain(Buffer.alloc(16, 7))}$${plain(Buffer.alloc(TAG_BYTES))}`;

/** @param hash null: there is none, and it takes as long to say no. @returns whether it is right, and whether it should be hashed anew at today's cost */
export async function passwordIs(password: string, hash: string | null): Promise<{ right: boolean; stale: boolean }> {
  const [, m, t, p, nonce, wanted] = PHC.exec(hash ?? NOBODY) ?? [];
  if (!nonce || !wanted) throw new BozzettoError('E_INTERNAL', 'a password’s hash is not of argon2id');
  const cost = { memory: Number(m), passes: Number(t), parallelism: Number(p) };
  const there = Buffer.from(wanted, 'base64');
  const here = await tag(password.normalize('NFKC'), Buffer.from(nonce, 'base64'), cost, there.length);
  const right = timingSafeEqual(here, there) && hash !== null;
  return { right, stale: right && (cost.memory < COST.memory || cost.passes < COST.passes) };
}
