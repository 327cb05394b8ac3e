/** People, their logins and what they may. */
import { z } from 'zod';
import type { SessionRow } from '../../db/sessions.ts';
import type { UserRow } from '../../db/users.ts';
import { PERMISSIONS, ROLES, type Permission, type Role } from '../../identity/permissions.ts';
import { Id, text, Time } from './scalars.ts';

export const RoleName = z.enum(Object.keys(ROLES) as [Role, ...Role[]]);
export const PermissionName = z.enum(Object.keys(PERMISSIONS) as [Permission, ...Permission[]]);
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const PersonName = text(100).min(1);

/** What a tier allows, and what an administrator allows one user beyond or below it: the names of `tiers` in the configuration. */
export const Quotas = z.strictObject({
  runsPerDay: z.int().nonnegative(), concurrentRuns: z.int().min(1).max(1000), waitingRuns: z.int().min(1), blenderSecondsPerDay: z.number().nonnegative(),
  tokensPerDay: z.int().nonnegative(), storageBytes: z.int().nonnegative(),
}).partial();

export const UserJson = z.object({
  id: Id,
  email: z.string(),
  name: z.string(),
  role: RoleName,
  tier: z.string(),
  quotas: z.record(z.string(), z.number()).describe('beyond or below those of the tier'),
  password: z.boolean().describe('whether one is set'),
  secondFactor: z.boolean(),
  disabledAt: Time.nullable(),
  revision: z.int().describe('for If-Match, as `"<revision>"`'),
  createdAt: Time,
  updatedAt: Time,
});

export const userJson = (row: UserRow): z.input<typeof UserJson> => ({
  id: row.id, email: row.email, name: row.name, role: row.role, tier: row.tier, quotas: row.quotas, password: row.password_hash !== null, secondFactor: row.totp_enabled,
  disabledAt: row.disabled_at?.toISOString() ?? null, revision: row.revision, createdAt: row.created_at.toISOString(), updatedAt: row.updated_at.toISOString(),
});

export const SessionJson = z.object({
  id: Id,
  userAgent: z.string(),
  address: z.string().describe('of the login or its last refresh'),
  current: z.boolean().describe('the one that asks'),
  createdAt: Time,
  lastUsedAt: Time,
  expiresAt: Time.describe('unless it is used again before'),
});

export const sessionJson = (row: SessionRow, current: string): z.input<typeof SessionJson> => ({
  id: row.id, userAgent: row.user_agent, address: row.address, current: row.id === current,
  createdAt: row.created_at.toISOString(), lastUsedAt: row.last_used_at.toISOString(), expiresAt: row.expires_at.toISOString(),
});
