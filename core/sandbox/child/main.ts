/** Entry of the child process. Messages come on standard input and go on standard output. */
import { writeSync } from 'node:fs';
import { serve } from './serve.ts';

/** Blocks until the host has taken all: it reads always, and a flood stops here. */
function write(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.byteLength;) at += writeSync(1, bytes, at);
}

process.stdin.on('data', serve(write, () => process.abort(), Number(process.argv[2])));
// The host is gone.
process.stdin.on('end', () => process.exit(0));
