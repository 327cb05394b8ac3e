/** An S3-compatible store in this process, for tests. */
import { createRequire } from 'node:module';
import type { S3Config } from '../s3-blobs.ts';

interface S3rver {
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
}

/** Keeps what it is given in `folder`. Believes any signature of version 4 and any checksum. */
export async function openTestS3(folder: string): Promise<{ config: S3Config; close(): Promise<void> }> {
  // It brings no types.
  const Server = createRequire(import.meta.url)('s3rver') as new (options: object) => S3rver;
  const server = new Server({ address: '127.0.0.1', port: 0, silent: true, directory: folder, configureBuckets: [{ name: 'bozzetto', configs: [] }] });
  const { port } = await server.run();
  return {
    config: { s3Endpoint: `http://127.0.0.1:${port}`, s3Bucket: 'bozzetto', s3Region: 'us-east-1', s3AccessKey: 'S3RVER', s3SecretKey: 'S3RVER' },
    close: () => server.close(),
  };
}
