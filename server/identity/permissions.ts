/** Who may do what: the table of roles, and the ladder of what one may do with somebody's asset. */
export const PERMISSIONS = {
  'account': 'see and change one’s own profile, password, second factor and sessions',
  'assets:read': 'see own and shared assets, their versions, files and events',
  'assets:write': 'rename, tag, delete, restore, revert, branch and share own assets, upload files, comment',
  'assets:generate': 'generate, refine, build, export, make previews, cancel',
  'keys:manage': 'make and revoke own API keys',
  'webhooks:manage': 'make, change and test own webhooks',
  'bridge:connect': 'connect an own Blender and run jobs in it',
  'plugins:read': 'see which plugins are installed and what they may do',
  'plugins:upload': 'upload plugins, which then wait for approval',
  'plugins:approve': 'approve, switch, set and remove plugins',
  'users:manage': 'invite, change, disable and delete users, set tiers and quotas',
  'jobs:manage': 'see all jobs, try dead ones again, purge them',
  'audit:read': 'read the audit log',
} as const;
export type Permission = keyof typeof PERMISSIONS;

const viewer: Permission[] = ['account', 'assets:read', 'plugins:read'];
const artist: Permission[] = [...viewer, 'assets:write', 'assets:generate', 'keys:manage', 'webhooks:manage', 'bridge:connect'];
const developer: Permission[] = [...artist, 'plugins:upload'];
export const ROLES = { viewer, artist, developer, admin: Object.keys(PERMISSIONS) as Permission[] } as const satisfies Record<string, readonly Permission[]>;
export type Role = keyof typeof ROLES;

/** What one may do with an asset; each step includes those before it. Shares give up to `refine`, only the owner has `own`. */
export const LEVELS = ['read', 'comment', 'refine', 'own'] as const;
export type Level = (typeof LEVELS)[number];

/** Who asks, as the one verifier found out for HTTP, event streams and sockets alike. */
export interface Principal {
  /** session: a person with an access token; key: a program; share: somebody with a link (no user of ours). */
  kind: 'session' | 'key' | 'share';
  user: { id: string; email: string; name: string; role: Role; tier: string; quotas: Record<string, number> } | null;
  /** What the role allows and, for a key, its scopes; for a share `assets:read`, and more by its level. */
  permissions: ReadonlySet<Permission>;
  /** Of the session, key or share. */
  id: string;
  /** When it ends by itself: the access token's, key's or link's expiry. Requests are short; what stays open watches `onRevoked`. */
  until: Date | null;
  /** For a share: which asset, and how far. */
  share?: { asset: string; level: Exclude<Level, 'own'> };
}
