/** What the processes around core use of the sandbox. Plugins import `bozzetto/plugin` (author.ts) alone. */
export { approve, Approval, judgeApproval } from './approval.ts';
export type { Judgement } from './approval.ts';
export { digestOf } from './digest.ts';
export { beyond, GRANT_NAMES, Grants, parseGrants } from './grants.ts';
export type { GrantName } from './grants.ts';
export type { HostEvent } from './groups.ts';
export { openHost } from './host.ts';
export type { AdmitOptions, HostOptions, LastCall, PluginHost } from './host.ts';
export { Manifest, MANIFEST_KEYS, manifestSchema, parseManifest, SandboxLimits } from './manifest.ts';
export { memoryKv } from './memory-kv.ts';
export { isSafeName, MOST_BYTES, MOST_FILES, packageOf, readFolder, readManifest, readPackage } from './package.ts';
export type { PluginPackage } from './package.ts';
export { plainText } from './returned.ts';
export { settingsOf, SettingsSchema } from './settings.ts';
export type { Settings } from './settings.ts';
export type { Kv, Outbound, OutboundRequest, OutboundResponse } from '../ports.ts';
