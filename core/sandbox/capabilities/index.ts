/** All that a guest can ask for. */
import { assetRead } from './asset-read.ts';
import { assetWrite } from './asset-write.ts';
import type { Capability } from './desk.ts';
import { fetch } from './fetch.ts';
import { folder } from './folder.ts';
import { kv } from './kv.ts';
import { llm } from './llm.ts';

export const CAPABILITIES: ReadonlyMap<string, Capability> = new Map(Object.entries({ kv, fetch, folder, llm, 'asset.read': assetRead, 'asset.write': assetWrite }));
