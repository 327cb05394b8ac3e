/** Plugins of this server: what is installed, what it may do, who said so. */
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';
import { approve as approvalOf, judgeApproval, Manifest, settingsOf } from '#core/sandbox/index.ts';
import { unknownPlugin } from '../adapters/plugins/plugin-store.ts';
import { releaseFiles } from '../db/files.ts';
import { approvalsOf, changePlugin, deletePlugin, findPlugin, listPlugins, type PluginRow, putApproval } from '../db/plugins.ts';
import { audit, by } from '../identity/audit.ts';
import { archiveFrom, checkContent, installPlugin, openArchive } from '../installed/install.ts';
import { etag, needRevision } from '../middleware/revision.ts';
import { mayStore } from '../runs/quota.ts';
import { text, Time } from './json/scalars.ts';
import { wholeList } from './paging.ts';
import { API, type Call, route } from './route.ts';

type Approvals = Awaited<ReturnType<typeof approvalsOf>>;

const PluginJson = z.object({
  id: z.string(),
  version: z.string(),
  name: z.string(),
  digest: z.string().describe('of its files: what an approval is bound to'),
  state: z.enum(['on', 'off', 'waiting']).describe('`waiting`: for approval'),
  asks: z.array(z.string()).describe('what it asks for and was not approved'),
  enabled: z.boolean(),
  required: z.boolean().describe('a run that it fails in fails'),
  why: z.string().nullable().describe('why it was switched off, where nobody did so'),
  settings: z.record(z.string(), z.json()).describe('empty for who neither approves plugins nor uploaded this one: keys to services may be among them'),
  manifest: Manifest.describe('taps, grants with their reasons, limits, and the schema of the settings'),
  approvedBy: z.string().nullable(),
  uploadedBy: z.string(),
  revision: z.int(),
  createdAt: Time,
});

function pluginJson(row: PluginRow, approvals: Approvals, who: Call['who']): z.input<typeof PluginJson> {
  const { id, version, digest, enabled, required, why, manifest, revision } = row;
  const settings = who?.permissions.has('plugins:approve') || row.uploaded_by === who?.user?.id ? row.settings : {};
  const { state, asks } = judgeApproval(row, approvals.filter((approval) => approval.id === id));
  const waits = state === 'waiting' || state === 'tampered';
  const approval = approvals.findLast((each) => each.id === id && (state === 'carried' || each.digest === digest));
  return {
    id, version, name: manifest.name, digest, state: waits ? 'waiting' : enabled ? 'on' : 'off', asks, enabled, required, why, settings, manifest,
    approvedBy: waits ? null : approval?.by ?? null, uploadedBy: row.uploaded_by, revision, createdAt: row.created_at.toISOString(),
  };
}

const RULES = { tag: 'plugins' } as const;
const answers = { 200: { description: 'the plugin as it is now', schema: PluginJson } };

async function named({ site, params }: Call<{ plugin: string }>): Promise<PluginRow> {
  const row = await findPlugin(site.database.knex, params.plugin);
  if (row) return row;
  throw unknownPlugin(params.plugin, await listPlugins(site.database.knex));
}

/** The one that If-Match names. Throws E_PLUGIN_UNKNOWN, E_REVISION, E_REVISION_REQUIRED. */
async function unchanged(call: Call<{ plugin: string }>): Promise<PluginRow> {
  const row = await named(call);
  needRevision(call.ctx, row.revision);
  return row;
}

const outdated = () => new BozzettoError('E_REVISION', 'the plugin was changed at the same time');

/** As it is after a change, which all processes are told of. */
async function changed({ site, who }: Pick<Call, 'site' | 'who'>, id: string) {
  await site.bus.publish('plugins', {});
  const [row, approvals] = await Promise.all([findPlugin(site.database.knex, id), approvalsOf(site.database.knex, id)]);
  if (!row) throw outdated();
  return { body: pluginJson(row, approvals, who), headers: etag(row.revision) };
}

const list = route({
  ...RULES, id: 'plugins.list', method: 'get', path: '/plugins', access: 'plugins:read', summary: 'Installed plugins, in the order in which they run',
  answers: { 200: { description: 'all of them', schema: wholeList(PluginJson) } },
  async handle({ site, who }) {
    const [rows, approvals] = await Promise.all([listPlugins(site.database.knex), approvalsOf(site.database.knex)]);
    return { status: 200, body: { items: rows.map((row) => pluginJson(row, approvals, who)), next: null } };
  },
});

const read = route({
  ...RULES, id: 'plugins.read', method: 'get', path: '/plugins/{plugin}', access: 'plugins:read', summary: 'One plugin', answers,
  async handle(call) {
    const row = await named(call);
    return { status: 200, body: pluginJson(row, await approvalsOf(call.site.database.knex, row.id), call.who), headers: etag(row.revision) };
  },
});

const upload = route({
  ...RULES, id: 'plugins.upload', method: 'post', path: '/plugins', access: 'plugins:upload', summary: 'Install a plugin, or a new version of one', rate: 'heavy', rawBody: 'application/gzip',
  description: 'The body is the archive that `bozzetto plugin pack` writes. It takes part in runs when it is approved; a new version that asks for no more than was approved takes part at once. Another one’s plugin can be replaced only by who may approve.',
  query: z.object({ digest: z.string().regex(/^sha256-[0-9a-f]{64}$/, 'is no digest: sha256- and 64 digits and letters from a to f').optional().describe('what `bozzetto plugin pack` printed: refused where the archive has another') }),
  answers: { 201: { description: 'the plugin', schema: PluginJson } },
  async handle(call) {
    const { site, ctx, query, who } = call;
    const archive = await archiveFrom(ctx.req);
    await mayStore(site.database.knex, site.config, call.user, archive.length);
    const pkg = await openArchive(archive, query.digest);
    if (pkg.manifest.modeller) {
      const { readContent } = await import('../compose.ts');
      await checkContent(site, pkg, readContent);
    }
    const { id, version, digest } = await installPlugin(site, { pkg, archive, who: { ...who!, user: call.user } }, (trx, row) => audit(trx, { ...by(call), action: 'plugin.upload', resource: row.id, details: { version: row.version, digest: row.digest } }));
    site.log.info({ plugin: id, version, digest }, 'plugin uploaded');
    const { body, headers } = await changed(call, id);
    return { status: 201, body, headers: { ...headers, location: `${API}/plugins/${id}` } };
  },
});

const approve = route({
  ...RULES, id: 'plugins.approve', method: 'post', path: '/plugins/{plugin}/approve', access: 'plugins:approve', summary: 'Approve what it asks for',
  description: 'Names the digest of the files that were looked at: had another version been uploaded meanwhile, nothing is approved.',
  body: z.object({ digest: z.string().max(200) }), answers,
  async handle(call) {
    const row = await named(call);
    if (call.body.digest !== row.digest) throw new BozzettoError('E_PLUGIN_DIGEST', `${row.id} has the digest ${row.digest} now`, { plugin: row.id, hint: 'Read again what it asks for, and approve that.' });
    await call.site.database.knex.transaction(async (trx) => {
      // Counted up first: an upload at the same time has either been before, and this finds nothing, or waits.
      if (!(await changePlugin(trx, row, { why: null }))) throw outdated();
      await putApproval(trx, approvalOf(row, call.user.email, new Date()));
      await audit(trx, { ...by(call), action: 'plugin.approve', resource: row.id, details: { version: row.version, digest: row.digest, grants: Object.keys(row.manifest.grants) } });
    });
    return { status: 200, ...(await changed(call, row.id)) };
  },
});

const change = route({
  ...RULES, id: 'plugins.change', method: 'patch', path: '/plugins/{plugin}', access: 'plugins:approve', summary: 'Switch it on or off, require it, set its settings', revision: true,
  body: z.object({
    enabled: z.boolean().exactOptional(), required: z.boolean().exactOptional(),
    settings: z.record(text(60), z.json()).exactOptional().describe('all of them: what is left out goes back to its default'),
  }),
  answers,
  async handle(call) {
    const { body } = call;
    const row = await unchanged(call);
    if (body.settings) settingsOf(row.manifest.settings, body.settings, row.id);
    await call.site.database.knex.transaction(async (trx) => {
      if (!(await changePlugin(trx, row, { ...body, ...(body.enabled !== undefined && { why: null }) }))) throw outdated();
      await audit(trx, { ...by(call), action: 'plugin.change', resource: row.id, details: { ...body, ...(body.settings && { settings: Object.keys(body.settings) }) } });
    });
    return { status: 200, ...(await changed(call, row.id)) };
  },
});

const remove = route({
  ...RULES, id: 'plugins.remove', method: 'delete', path: '/plugins/{plugin}', access: 'plugins:approve', summary: 'Remove it with its approvals, settings and what it kept', revision: true,
  answers: { 204: { description: 'it is gone' } },
  async handle(call) {
    const row = await unchanged(call);
    await call.site.database.knex.transaction(async (trx) => {
      if (!(await deletePlugin(trx, row))) throw outdated();
      await releaseFiles(trx, `plugin:${row.id}`);
      await audit(trx, { ...by(call), action: 'plugin.remove', resource: row.id, details: { version: row.version } });
    });
    await call.site.bus.publish('plugins', {});
    return { status: 204 };
  },
});

export const PLUGIN_ROUTES = [list, read, upload, approve, change, remove] as const;
