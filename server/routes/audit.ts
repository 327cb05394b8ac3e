/** The audit log, for who may read it. That nothing is missing from it `bozzetto audit verify` finds out. */
import { z } from 'zod';
import { listAudit, type AuditRow } from '../db/audit.ts';
import { Time } from './json/scalars.ts';
import { PAGE, pageOf } from './paging.ts';
import { route } from './route.ts';

export const AuditJson = z.object({
  id: z.int(),
  at: Time,
  actor: z.string().describe('a user’s id, `system`, `nobody`'),
  through: z.string().describe('session:…, key:…, share:…, link:…, console, nothing'),
  action: z.string(),
  resource: z.string().describe('id of what it was done to'),
  details: z.record(z.string(), z.unknown()),
  address: z.string(),
  trace: z.string(),
  hash: z.string().describe('of this row and, through it, of all before'),
});
const auditJson = ({ id, at, actor, through, action, resource, details, address, trace, hash }: AuditRow): z.input<typeof AuditJson> => ({ id, at: at.toISOString(), actor, through, action, resource, details, address, trace, hash });

const word = z.string().min(1).max(128).optional();

const list = route({
  id: 'audit.list', method: 'get', path: '/audit', tag: 'audit', access: 'audit:read', summary: 'Who changed what',
  query: z.object({ ...PAGE, actor: word, action: word.describe('also by its first word: `login` finds `login.failed`'), resource: word }),
  answers: { 200: { description: 'a page of the log, the newest first', schema: pageOf(AuditJson) } },
  async handle({ site, query }) {
    const { items, next } = await listAudit(site.database.knex, query);
    return { status: 200, body: { items: items.map(auditJson), next } };
  },
});

export const AUDIT_ROUTES = [list] as const;
