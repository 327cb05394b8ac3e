/** The first tables. Ids are text with a prefix (`ast_…`, see ids.ts) that sorts by time; times are timestamptz. */
import type { Knex } from 'knex';

const now = (knex: Knex) => knex.fn.now();

export async function up(knex: Knex): Promise<void> {
  await people(knex);
  await things(knex);
  await work(knex);
  await outside(knex);
}

async function people(knex: Knex): Promise<void> {
  await knex.schema.createTable('users', (t) => {
    t.text('id').primary();
    t.text('email').notNullable().unique(); // in small letters
    t.text('name').notNullable();
    t.text('role').notNullable(); // viewer, artist, developer, admin
    t.text('tier').notNullable().defaultTo('default');
    t.jsonb('quotas').notNullable().defaultTo('{}'); // what this user may beyond or below the tier
    t.text('password_hash'); // argon2id; null: no password (OIDC only, or not yet set)
    t.text('totp_secret'); // sealed with the site's key
    t.boolean('totp_enabled').notNullable().defaultTo(false);
    t.bigInteger('totp_last_step'); // a code serves once
    t.jsonb('recovery_codes').notNullable().defaultTo('[]'); // hashes of those that are left
    t.integer('revision').notNullable().defaultTo(1);
    t.timestamp('disabled_at');
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('updated_at').notNullable().defaultTo(now(knex));
  });
  await knex.schema.createTable('identities', (t) => {
    t.text('issuer').notNullable();
    t.text('subject').notNullable();
    t.text('user_id').notNullable().references('users.id').onDelete('CASCADE').index();
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.primary(['issuer', 'subject']);
  });
  await knex.schema.createTable('sessions', (t) => {
    t.text('id').primary(); // one login: the family of its refresh tokens
    t.text('user_id').notNullable().references('users.id').onDelete('CASCADE').index();
    t.text('refresh_hash').notNullable();
    t.integer('generation').notNullable().defaultTo(1); // an older one that comes again is a stolen one
    t.text('user_agent').notNullable().defaultTo('');
    t.text('address').notNullable().defaultTo('');
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('last_used_at').notNullable().defaultTo(now(knex));
    t.timestamp('expires_at').notNullable();
    t.timestamp('revoked_at');
    t.text('revoked_why');
  });
  await knex.schema.createTable('api_keys', (t) => {
    t.text('id').primary();
    t.text('user_id').notNullable().references('users.id').onDelete('CASCADE').index();
    t.text('name').notNullable();
    t.text('hash').notNullable().unique(); // sha256 of the whole key, which has 256 random bits
    t.jsonb('scopes').notNullable(); // permissions
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('expires_at');
    t.timestamp('last_used_at');
    t.timestamp('revoked_at');
  });
  await knex.schema.createTable('one_time_links', (t) => {
    t.text('id').primary();
    t.text('purpose').notNullable(); // setup, invite, password
    t.text('hash').notNullable().unique();
    t.text('user_id').references('users.id').onDelete('CASCADE');
    t.jsonb('details').notNullable().defaultTo('{}');
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('expires_at').notNullable();
    t.timestamp('used_at');
  });
  await knex.schema.createTable('signing_keys', (t) => {
    t.text('id').primary(); // the JWT's kid
    t.text('secret').notNullable(); // the private JWK, sealed with the site's key
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('retired_at');
  });
  await knex.schema.createTable('audit_log', (t) => {
    t.bigIncrements('id');
    t.timestamp('at').notNullable();
    t.text('actor').notNullable(); // a user's id, `system`, `nobody`
    t.text('through').notNullable(); // session, key:<id>, share:<id>, console
    t.text('action').notNullable(); // asset.delete, login.failed, …
    t.text('resource').notNullable().defaultTo('');
    t.jsonb('details').notNullable().defaultTo('{}');
    t.text('address').notNullable().defaultTo('');
    t.text('trace').notNullable().defaultTo('');
    t.text('previous_hash').notNullable();
    t.text('hash').notNullable();
    t.index(['actor', 'id']);
  });
}

async function things(knex: Knex): Promise<void> {
  await knex.schema.createTable('assets', (t) => {
    t.text('id').primary();
    t.text('user_id').notNullable().references('users.id').onDelete('CASCADE');
    t.text('title').notNullable();
    t.text('prompt').notNullable();
    t.specificType('tags', 'text[]').notNullable().defaultTo('{}');
    t.text('parts').notNullable().defaultTo(''); // names of parts and materials of the head, for the search
    t.text('head_id'); // asset_versions.id; null until the first version is there
    t.integer('revision').notNullable().defaultTo(1); // ETag and If-Match
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('updated_at').notNullable().defaultTo(now(knex));
    t.timestamp('deleted_at');
    t.index(['user_id', 'id']);
  });
  await knex.raw('CREATE FUNCTION words_of_tags(tags text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT array_to_string(tags, \' \') $$');
  await knex.raw(`ALTER TABLE assets ADD COLUMN search tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', words_of_tags(tags)), 'A')
    || setweight(to_tsvector('english', prompt), 'B') || setweight(to_tsvector('english', parts), 'C')) STORED`);
  await knex.raw('CREATE INDEX assets_search ON assets USING gin (search)');
  await knex.raw('CREATE INDEX assets_tags ON assets USING gin (tags)');
  await knex.schema.createTable('asset_versions', (t) => {
    t.text('id').primary();
    t.text('asset_id').notNullable().references('assets.id').onDelete('CASCADE');
    t.integer('n').notNullable(); // from 1, within the asset
    t.text('parent_id'); // the version that it follows; of another asset where it was branched off
    t.text('made_by').notNullable(); // generate, refine, build, revert, branch
    t.text('job_id'); // null for revert and branch
    t.text('run_id').notNullable(); // runs.id: the whole record
    t.text('words').notNullable(); // the brief's text, or the feedback
    t.text('title').notNullable();
    t.boolean('accepted').notNullable();
    t.text('reason').notNullable();
    t.jsonb('asset').notNullable(); // core's Asset: files, previews, statistics, parts, plan, provenance, verdict
    t.text('user_id').notNullable(); // who asked for it
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.unique(['asset_id', 'n']);
  });
  await knex.schema.createTable('runs', (t) => {
    t.text('id').primary();
    t.json('record').notNullable(); // core's RunRecord, after each round; json and not jsonb: the order of a plan's keys is part of it, and so are odd characters that a script printed
    t.timestamp('updated_at').notNullable().defaultTo(now(knex));
  });
  await knex.schema.createTable('answers', (t) => {
    t.text('key').primary(); // of a model's stored answer
    t.json('answer').notNullable(); // as it came, in its order
    t.timestamp('used_at').notNullable().defaultTo(now(knex));
  });
  await knex.schema.createTable('files', (t) => {
    t.text('sha256').primary();
    t.bigInteger('bytes').notNullable();
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('seen_at').notNullable().defaultTo(now(knex)); // last time that somebody put it: younger ones are not swept
  });
  // Whose bytes these are and why they stay: storage quotas count by user, the sweeper deletes files without a row here.
  await knex.schema.createTable('file_uses', (t) => {
    t.text('sha256').notNullable().references('files.sha256');
    t.text('user_id').notNullable();
    t.text('used_by').notNullable(); // id of a version, upload, export or plugin
    t.bigInteger('bytes').notNullable();
    t.primary(['sha256', 'used_by']);
    t.index(['user_id']);
    t.index(['used_by']);
  });
  await knex.schema.createTable('uploads', (t) => {
    t.text('id').primary();
    t.text('user_id').notNullable().references('users.id').onDelete('CASCADE').index();
    t.text('kind').notNullable(); // image, glb, blend
    t.jsonb('file').notNullable(); // FileRef
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('deleted_at');
  });
  await knex.schema.createTable('exports', (t) => {
    t.text('id').primary();
    t.text('version_id').notNullable().references('asset_versions.id').onDelete('CASCADE');
    t.text('key').notNullable(); // format and settings, canonical
    t.text('what').notNullable(); // export, preview
    t.text('format').notNullable();
    t.jsonb('settings').notNullable();
    t.text('job_id').notNullable();
    t.jsonb('files'); // FileRef[]; null until made
    t.jsonb('error');
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('last_used_at').notNullable().defaultTo(now(knex));
    t.unique(['version_id', 'key']);
  });
  await knex.schema.createTable('shares', (t) => {
    t.text('id').primary();
    t.text('asset_id').notNullable().references('assets.id').onDelete('CASCADE').index();
    t.text('user_id').references('users.id').onDelete('CASCADE').index(); // with a person…
    t.text('link_hash').unique(); // …or by link
    t.text('access').notNullable(); // read, comment, refine
    t.text('created_by').notNullable();
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('expires_at');
    t.timestamp('revoked_at');
  });
  await knex.schema.createTable('comments', (t) => {
    t.text('id').primary();
    t.text('asset_id').notNullable().references('assets.id').onDelete('CASCADE').index();
    t.text('version_id');
    t.text('user_id'); // null: by a link
    t.text('author').notNullable();
    t.text('part');
    t.text('text').notNullable();
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('deleted_at');
  });
}

async function work(knex: Knex): Promise<void> {
  await knex.schema.createTable('generation_jobs', (t) => {
    t.text('id').primary();
    t.text('kind').notNullable(); // generate, refine, build, export, preview
    t.text('user_id').notNullable().references('users.id').onDelete('CASCADE');
    t.text('asset_id').references('assets.id').onDelete('CASCADE');
    t.text('version_id'); // the version that it starts from
    t.jsonb('input').notNullable();
    t.text('state').notNullable().defaultTo('waiting'); // waiting, running; succeeded, failed, cancelled, dead
    t.integer('priority').notNullable().defaultTo(0); // more is sooner
    t.integer('attempts').notNullable().defaultTo(0); // begun, on whatever worker
    t.integer('max_attempts').notNullable().defaultTo(3);
    t.timestamp('run_at').notNullable().defaultTo(now(knex));
    t.text('worker');
    t.timestamp('lease_until');
    t.timestamp('cancel_requested_at');
    t.jsonb('progress'); // {stage, round, message, done 0..1}
    t.jsonb('error'); // BozzettoError.toJSON()
    t.jsonb('result');
    t.jsonb('usage').notNullable().defaultTo('{}'); // {seconds, blenderSeconds, tokens, dollars}
    t.text('trace').notNullable().defaultTo('');
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('started_at');
    t.timestamp('finished_at');
    t.index(['asset_id', 'id']);
    t.index(['user_id', 'state']);
    t.index(['user_id', 'started_at']); // who was served last
  });
  // Few rows are waiting, running or dead; claims, leases and dead letters look at nothing else.
  await knex.raw(`CREATE INDEX generation_jobs_waiting ON generation_jobs (user_id, priority DESC, run_at, id) WHERE state = 'waiting'`);
  await knex.raw(`CREATE INDEX generation_jobs_running ON generation_jobs (user_id) WHERE state = 'running'`);
  await knex.raw(`CREATE INDEX generation_jobs_dead ON generation_jobs (id) WHERE state = 'dead'`);
  await knex.schema.createTable('events', (t) => {
    t.bigIncrements('id'); // Last-Event-ID
    t.text('asset_id').notNullable().references('assets.id').onDelete('CASCADE');
    t.text('job_id').notNullable();
    t.text('type').notNullable();
    t.jsonb('data').notNullable();
    t.timestamp('at').notNullable().defaultTo(now(knex));
    t.index(['asset_id', 'id']);
  });
  await knex.schema.createTable('usage_days', (t) => {
    t.text('user_id').notNullable().references('users.id').onDelete('CASCADE');
    t.date('day').notNullable(); // UTC
    t.integer('runs').notNullable().defaultTo(0);
    t.double('blender_seconds').notNullable().defaultTo(0);
    t.bigInteger('tokens').notNullable().defaultTo(0);
    t.double('dollars').notNullable().defaultTo(0);
    t.primary(['user_id', 'day']);
  });
  await knex.schema.createTable('idempotency_keys', (t) => {
    t.text('user_id').notNullable();
    t.text('key').notNullable();
    t.text('fingerprint').notNullable(); // of method, path and body
    t.integer('status'); // null while the first request is at work
    t.jsonb('headers');
    t.jsonb('body');
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('expires_at').notNullable();
    t.primary(['user_id', 'key']);
  });
}

async function outside(knex: Knex): Promise<void> {
  await knex.schema.createTable('webhooks', (t) => {
    t.text('id').primary();
    t.text('user_id').notNullable().references('users.id').onDelete('CASCADE').index();
    t.text('url').notNullable();
    t.text('secret').notNullable(); // sealed with the site's key
    t.specificType('events', 'text[]').notNullable();
    t.text('description').notNullable().defaultTo('');
    t.boolean('active').notNullable().defaultTo(true);
    t.text('why'); // why it was switched off, where it was not its owner who did so
    t.integer('failures').notNullable().defaultTo(0); // deliveries given up in a row
    t.integer('revision').notNullable().defaultTo(1);
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
  });
  await knex.schema.createTable('webhook_deliveries', (t) => {
    t.text('id').primary();
    t.text('webhook_id').notNullable().references('webhooks.id').onDelete('CASCADE').index();
    t.text('event').notNullable();
    t.jsonb('payload').notNullable();
    t.text('state').notNullable().defaultTo('waiting'); // waiting, delivered, failed
    t.integer('attempts').notNullable().defaultTo(0);
    t.timestamp('next_at').notNullable().defaultTo(now(knex));
    t.timestamp('lease_until');
    t.integer('status'); // the last answer's
    t.text('error');
    t.text('answer'); // the first kilobyte of it
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.timestamp('delivered_at');
    t.index(['state', 'next_at']);
  });
  await knex.schema.createTable('plugins', (t) => {
    t.text('id').primary();
    t.text('version').notNullable();
    t.text('digest').notNullable();
    t.text('archive').notNullable(); // sha256 of the packed file in the blobs
    t.jsonb('manifest').notNullable();
    t.boolean('enabled').notNullable().defaultTo(true);
    t.boolean('required').notNullable().defaultTo(false);
    t.text('why');
    t.jsonb('settings').notNullable().defaultTo('{}');
    t.bigIncrements('position', { primaryKey: false }); // the order of equals
    t.integer('revision').notNullable().defaultTo(1);
    t.text('uploaded_by').notNullable();
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
  });
  await knex.schema.createTable('plugin_approvals', (t) => {
    t.text('plugin_id').notNullable().references('plugins.id').onDelete('CASCADE');
    t.text('digest').notNullable();
    t.jsonb('approval').notNullable(); // core/sandbox's Approval
    t.timestamp('created_at').notNullable().defaultTo(now(knex));
    t.primary(['plugin_id', 'digest']);
  });
  await knex.schema.createTable('plugin_values', (t) => {
    t.text('plugin_id').notNullable().references('plugins.id').onDelete('CASCADE');
    t.text('key').notNullable();
    t.text('value').notNullable();
    t.primary(['plugin_id', 'key']);
  });
}

const TABLES = [
  'plugin_values', 'plugin_approvals', 'plugins', 'webhook_deliveries', 'webhooks',
  'idempotency_keys', 'usage_days', 'events', 'generation_jobs',
  'comments', 'shares', 'exports', 'uploads', 'file_uses', 'files', 'answers', 'runs', 'asset_versions', 'assets',
  'audit_log', 'signing_keys', 'one_time_links', 'api_keys', 'sessions', 'identities', 'users',
];

export async function down(knex: Knex): Promise<void> {
  for (const table of TABLES) await knex.schema.dropTable(table);
  await knex.raw('DROP FUNCTION words_of_tags(text[])');
}
