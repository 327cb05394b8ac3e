import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { dataFolder } from '../../config/folder.ts';
import type { Blobs } from './blobs.ts';
import { openDiskBlobs } from './disk-blobs.ts';

/** The bucket where one is named, else `files` in the data folder. The S3 client is loaded only where it is used. */
export async function openBlobs(config: Config): Promise<Blobs> {
  const { s3Bucket } = config;
  if (s3Bucket === null) return openDiskBlobs(join(dataFolder(config), 'files'));
  const { openS3Blobs } = await import('./s3-blobs.ts');
  return openS3Blobs({ ...config, s3Bucket });
}
