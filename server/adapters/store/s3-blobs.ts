/** Bytes by their content in an S3-compatible store: `files/<first two of sha256>/<sha256>`. */
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { BozzettoError } from '#core/errors.ts';
import type { Config } from '../../config/config.ts';
import { address, isWhole, measured, tooLarge, unknownFile, type Blobs } from './blobs.ts';

export type S3Config = Pick<Config, 's3Endpoint' | 's3Region' | 's3AccessKey' | 's3SecretKey'> & { s3Bucket: string };

/** The bucket must be there. Without keys in the configuration the usual places are looked at: environment, instance role. */
export function openS3Blobs({ s3Endpoint, s3Bucket: Bucket, s3Region, s3AccessKey, s3SecretKey }: S3Config): Blobs {
  const client = new S3Client({
    region: s3Region,
    ...(s3Endpoint !== null && { endpoint: s3Endpoint, forcePathStyle: true }),
    ...(s3AccessKey !== null && s3SecretKey !== null && { credentials: { accessKeyId: s3AccessKey, secretAccessKey: s3SecretKey } }),
    // Many compatible stores don't know the SDK's own trailing checksums; the sha256 goes along as a header.
    requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5000, requestTimeout: 60_000 },
  });
  const at = (sha256: string) => ({ Bucket, Key: `files/${address(sha256).slice(0, 2)}/${sha256}` });

  async function keep(sha256: string, bytes: number, body: () => Uint8Array | Readable): Promise<{ sha256: string; bytes: number }> {
    const there = await client.send(new HeadObjectCommand(at(sha256))).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (there?.ContentLength !== bytes) {
      await client.send(new PutObjectCommand({ ...at(sha256), Body: body(), ContentLength: bytes, ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64') }));
    }
    return { sha256, bytes };
  }

  /** A stream is laid down here first: its name is known only at its end, and half of it must never be seen. */
  async function keepStream(stream: Readable, most?: number): Promise<{ sha256: string; bytes: number }> {
    const folder = await mkdtemp(join(tmpdir(), 'bozzetto-put-'));
    try {
      const path = join(folder, 'file');
      const { through, result } = measured(most);
      await pipeline(stream, through, createWriteStream(path, { mode: 0o600 }));
      const { sha256, bytes } = result();
      return await keep(sha256, bytes, () => createReadStream(path));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  const blobs: Blobs = {
    kind: 's3',
    put: (bytes, { most = Infinity } = {}) => inStore(async () => {
      if (!(bytes instanceof Uint8Array)) return keepStream(bytes, most);
      if (bytes.byteLength > most) throw tooLarge(most);
      return keep(createHash('sha256').update(bytes).digest('hex'), bytes.byteLength, () => bytes);
    }),
    get: (sha256) => inStore(async () => {
      const { Body } = await client.send(new GetObjectCommand(at(sha256)));
      return isWhole(sha256, await Body!.transformToByteArray());
    }, sha256),
    read: (sha256, range) => inStore(async () => {
      const { Body } = await client.send(new GetObjectCommand({ ...at(sha256), ...(range && { Range: `bytes=${range.start}-${range.end}` }) }));
      return Body as Readable;
    }, sha256),
    stat: (sha256) => inStore(async () => ({ bytes: (await client.send(new HeadObjectCommand(at(sha256)))).ContentLength! }), sha256),
    delete: (sha256) => inStore(async () => void (await client.send(new DeleteObjectCommand(at(sha256))))),
    url: (sha256, { name, type, seconds }) => inStore(() => getSignedUrl(client, new GetObjectCommand({
      ...at(sha256), ResponseContentType: type, ResponseContentDisposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    }), { expiresIn: seconds })),
    async check() {
      const bytes = randomBytes(16);
      const { sha256 } = await blobs.put(bytes);
      await blobs.get(sha256);
      await blobs.delete(sha256);
    },
    // An object is there as a whole or not at all.
    tidy: async () => {},
    close: () => client.destroy(),
  };
  return blobs;
}

/** HEAD answers without a body, so the SDK knows the status alone. */
const isMissing = (error: unknown): boolean => error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound');

async function inStore<T>(work: () => Promise<T>, sha256?: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BozzettoError) throw error;
    if (sha256 !== undefined && isMissing(error)) throw unknownFile(sha256);
    throw new BozzettoError('E_STORE_FAILED', error instanceof Error ? error.message || error.name : String(error), { hint: 'See that the S3 endpoint can be reached, that the bucket is there, and that the keys may read and write it.', cause: error });
  }
}
