/** Every way in which Bozzetto itself fails: one table, a sentence and a hint each. docs/errors.md is generated from it. */
import type { Fault } from './data/record.ts';

const row = (status: number, retryable: boolean, exit: number, hint: string) => ({ status, retryable, exit, hint });

/**
 * code → HTTP status, whether trying again can help, the CLI's exit code, and what to do.
 * Exit codes: 2 the request, 3 not accepted, 4 the machine, 5 a budget, 6 a plugin, 70 a fault of ours, 130 cancelled.
 */
export const ERRORS = {
  E_BRIEF_INVALID: row(400, false, 2, 'Give one sentence of at most 2000 characters that says what to make.'),
  E_BRIEF_CONTRADICTORY: row(422, false, 2, 'Say each count or size once.'),
  E_KIND_UNKNOWN: row(422, false, 2, 'Name one of the kinds that `bozzetto kinds` lists, or connect a model that can make anything.'),
  E_SIZE_IMPOSSIBLE: row(422, false, 2, 'Sizes between 1 mm and 200 m can be made.'),
  E_COUNT_IMPOSSIBLE: row(422, false, 2, 'Ask for a count within the range that the message names.'),
  E_FEEDBACK_UNKNOWN: row(422, false, 2, 'Name a part and a change: "make the legs thicker", "paint it blue", "remove the back".'),
  E_ASSET_UNKNOWN: row(404, false, 2, 'Give the folder that `generate --out` wrote; it holds run.json.'),
  E_SCRIPT_INVALID: row(422, false, 2, 'Give a readable Python file of at most 2 MB.'),
  E_SCRIPT_FAILED: row(422, false, 3, 'Mend the lines that the message names and build again.'),
  E_OPTION_INVALID: row(400, false, 2, 'See `bozzetto help`.'),
  E_NOT_ACCEPTED: row(200, false, 3, 'The asset is there; run.json tells which checks failed.'),
  E_PLAN_MISSING: row(422, false, 2, 'No planner could plan this; connect a model, or use words of `bozzetto kinds`.'),
  E_PLAN_INVALID: row(422, false, 2, 'Mend the plan or the kind: the message names the place.'),
  E_CODE_MISSING: row(422, false, 2, 'No coder could write a script for this plan; connect a model.'),
  E_EXECUTE_REFUSED: row(422, false, 6, 'A plugin refused to run the script; its reason is in the message.'),
  E_BUDGET_SPENT: row(402, false, 5, 'Raise the limit that the message names.'),
  E_CANCELLED: row(499, true, 130, 'The same command goes on from the last finished round.'),
  E_BLENDER_MISSING: row(503, false, 4, 'Install Blender 3.4 or newer: `apt-get install --no-install-recommends blender python3-numpy python3-socketio python3-websocket bubblewrap`, or name it with BOZZETTO_BLENDER.'),
  E_BLENDER_INCOMPLETE: row(503, false, 4, 'Install what the message names into Blender’s own Python; `bozzetto doctor` shows the command.'),
  E_BLENDER_LOST: row(503, true, 4, 'Blender ended or stopped answering; try again, and see the last lines of its output in the message.'),
  E_BLENDER_STARTING: row(503, true, 4, 'Blender is being started, which takes a few seconds; jobs wait for it. Ask again in a moment.'),
  E_BLENDER_BUSY: row(503, true, 4, 'Too many jobs wait already; try again later.'),
  E_WALL_MISSING: row(503, false, 4, 'Mend what the message names (`bozzetto doctor` tells more), or run the script without a wall at your own risk: --unsafe-no-sandbox.'),
  E_OUTPUT_UNWRITABLE: row(507, true, 4, 'Choose an --out on a disk with room and with permission to write.'),
  E_OUTPUT_EXISTS: row(409, false, 2, 'Name another --out: what is there is not replaced, because Bozzetto did not make it or it was changed since.'),
  E_EXPORT_INVALID: row(500, false, 70, 'The GLB did not pass the validator; please report the run.json.'),
  E_STORE_FAILED: row(507, true, 4, 'The disk of the cache folder is full or read-only; set XDG_CACHE_HOME to another.'),
  E_LLM_UNAVAILABLE: row(503, true, 4, 'The model did not answer: see that it is running and can be reached (`bozzetto models`), or try again later.'),
  E_LLM_DENIED: row(503, false, 4, 'The provider refused the key, the model or the request; `bozzetto models` shows what is configured.'),
  E_LLM_ANSWER_INVALID: row(502, true, 4, 'The model answered with something that is of no use, also when asked again; try again, or another model.'),
  E_MODEL_INVALID: row(400, false, 2, 'Name a model as provider:name, for example ollama:qwen3-coder; `bozzetto models` lists the providers.'),
  E_RECORDING_MISSED: row(409, false, 2, 'The recording has no answer to this request; the message shows what is different. Record it anew.'),
  E_PLUGIN_INVALID: row(422, false, 6, 'Mend the plugin: the message names the key.'),
  E_PLUGIN_ORDER: row(422, false, 6, 'Name an installed plugin in `before`.'),
  E_PLUGIN_FAILED: row(500, false, 6, 'A required plugin failed; its own error is the cause.'),
  E_PLUGIN_MANIFEST: row(422, false, 6, 'Give a folder that holds a plugin.json of at most 64 kB; `bozzetto plugin new` makes one.'),
  E_PLUGIN_JSON: row(422, false, 6, 'Mend the JSON of plugin.json at the place that the message names.'),
  E_PLUGIN_KEY: row(422, false, 6, 'Take the unknown key out of plugin.json, or spell it as in the list of the message.'),
  E_PLUGIN_KEY_MISSING: row(422, false, 6, 'Add the key that the message names to plugin.json.'),
  E_PLUGIN_ID: row(422, false, 6, 'Write `id` as lower-case words joined by hyphens.'),
  E_PLUGIN_NAME: row(422, false, 6, 'Shorten or fill in the words that the message names in plugin.json.'),
  E_PLUGIN_VERSION: row(422, false, 6, 'Write `version` as 1.2.3.'),
  E_PLUGIN_API: row(422, false, 6, 'Write `"api": 1`; a plugin for a later interface needs a later Bozzetto.'),
  E_PLUGIN_MAIN: row(422, false, 6, 'Name in `main` one .js, .mjs or .ts file that lies in the plugin’s folder; bundle larger ones.'),
  E_PLUGIN_HOOK: row(422, false, 6, 'Name in `taps` only hooks that the message lists.'),
  E_PLUGIN_WORD: row(422, false, 6, 'Write "early", "default", "late" or {"before": "<plugin id>"} beside the hook.'),
  E_PLUGIN_GRANT: row(422, false, 6, 'Ask in `grants` only for what the message lists.'),
  E_PLUGIN_REASON: row(422, false, 6, 'Give each grant a `reason` of 10 to 300 characters.'),
  E_PLUGIN_HOST_NAME: row(422, false, 6, 'Name hosts as api.example.org or *.example.org, and methods as GET or POST.'),
  E_PLUGIN_LIMIT_RANGE: row(422, false, 6, 'Keep limits and quotas within the range that the message names.'),
  E_PLUGIN_SETTINGS_SCHEMA: row(422, false, 6, 'Describe the settings with the part of JSON Schema that docs/plugins/manifest.md shows.'),
  E_PLUGIN_FILES: row(422, false, 6, 'Ship plain files with plain names: no links, no dot files, at most 200 files and 16 MB.'),
  E_PLUGIN_DIGEST: row(409, false, 6, 'The files are not those that were approved: install the plugin again and look at what changed.'),
  E_PLUGIN_APPROVAL: row(403, false, 6, 'Read what the plugin asks for and run `bozzetto plugin approve ID`.'),
  E_PLUGIN_SETTINGS: row(422, false, 6, 'Set the plugin’s settings as its manifest describes them.'),
  E_PLUGIN_SYNTAX: row(422, false, 6, 'Mend the plugin’s source at the line that the message names.'),
  E_PLUGIN_IMPORT: row(422, false, 6, 'Bundle the plugin to one file: only bozzetto/plugin can be imported inside the sandbox.'),
  E_PLUGIN_EXPORT: row(422, false, 6, 'Export definePlugin({…}) as default, with a method for each hook of `taps` and no other.'),
  E_PLUGIN_THREW: row(500, false, 6, 'The plugin’s own code failed; the message tells the file and line.'),
  E_PLUGIN_VALUE: row(500, false, 6, 'Return plain JSON that names only files of the payload or files that the plugin wrote.'),
  E_PLUGIN_LIMIT: row(500, false, 6, 'Do less in one hook, or raise the limit in plugin.json and have it approved.'),
  E_PLUGIN_UNSETTLED: row(500, false, 6, 'Settle the promise that the hook returns: nothing that it could wait for is under way.'),
  E_PLUGIN_DENIED: row(403, false, 6, 'Ask for the grant in plugin.json and have it approved.'),
  E_PLUGIN_QUOTA: row(429, false, 6, 'Stay within the quota that the message names, or ask for a larger one.'),
  E_PLUGIN_LOST: row(500, true, 6, 'The process of the plugins ended while this one was at work; its run went on without it.'),
  E_PLUGIN_DISABLED: row(500, false, 6, 'The plugin ended its process twice and is switched off until the next start: look for its faults, then install a mended version.'),
  E_PLUGIN_HOST: row(503, true, 6, 'The process of the plugins can’t be started: `bozzetto doctor` tells what is missing (isolated-vm, bubblewrap).'),
  E_FETCH_DENIED: row(403, false, 6, 'Fetch only public hosts, with methods and headers that were granted; the message names what was refused.'),
  E_FETCH_LIMIT: row(413, false, 6, 'Ask for less at once: the message names the size or the time that was exceeded.'),
  E_FETCH_FAILED: row(502, true, 6, 'The other side could not be reached or broke off; try again later.'),
  E_PLUGIN_CONTENT: row(422, false, 6, 'Mend the kind or material at the place that the message names; docs/plugins/content.md tells what may stand there.'),
  E_PLUGIN_ARCHIVE: row(422, false, 6, 'Give an archive that `bozzetto plugin pack` wrote, or the plugin’s folder.'),
  E_PLUGIN_BUNDLE: row(422, false, 6, 'Mend the source at the line that the message names; what runs in the sandbox can import no built-in modules of Node.'),
  E_PLUGIN_CASE: row(422, false, 6, 'Write a case as docs/plugins/cases.md shows.'),
  E_PLUGIN_TEST: row(200, false, 6, 'The lines above tell what was expected and what came.'),
  E_PLUGIN_UNKNOWN: row(404, false, 6, 'See `bozzetto plugin list`, or install it with `bozzetto plugin install`.'),
  E_CONFIG_INVALID: row(500, false, 4, 'Mend the settings that the message names; `bozzetto config check` shows all faults at once.'),
  E_PORT_TAKEN: row(409, false, 4, 'Name another port (--port, BOZZETTO_PORT), or end the process that has it: a server may be running already.'),
  E_REQUEST_INVALID: row(400, false, 2, 'Mend the fields that `errors` names; GET /api/v1/openapi.json describes every request.'),
  E_BODY_LARGE: row(413, false, 2, 'Send less: the message names the limit.'),
  E_BODY_SLOW: row(408, true, 2, 'The body did not come within the time that the message names: send it at once.'),
  E_MEDIA_TYPE: row(415, false, 2, 'Send the body as the content type that the message names.'),
  E_ROUTE_UNKNOWN: row(404, false, 2, 'There is nothing at this address; see GET /api/v1/docs.'),
  E_METHOD_UNKNOWN: row(405, false, 2, 'Use a method that the Allow header names.'),
  E_LOGIN_REQUIRED: row(401, false, 2, 'Send `Authorization: Bearer` with an access token or an API key.'),
  E_LOGIN_FAILED: row(401, false, 2, 'E-mail, password or code are not right.'),
  E_TOTP_REQUIRED: row(401, false, 2, 'Send the code of the second factor as `code`, or a recovery code.'),
  E_OIDC_MISSING: row(404, false, 2, 'The operator has set up no OpenID provider: log in with e-mail and password.'),
  E_OIDC_FAILED: row(401, true, 2, 'Begin the login again, in the same browser; if it fails again, the server’s log tells what the provider said.'),
  E_TOKEN_INVALID: row(401, false, 2, 'The token is expired, revoked or not one of ours: log in again or make a new key.'),
  E_FORBIDDEN: row(403, false, 2, 'Your role, the scopes of your key or the share do not allow this.'),
  E_UNKNOWN: row(404, false, 2, 'There is no such thing, or it is not yours.'),
  E_CONFLICT: row(409, false, 2, 'What is there does not agree with the request: read it again.'),
  E_EXISTS: row(409, false, 2, 'It is there already: take another name.'),
  E_REVISION: row(412, false, 2, 'It was changed since you read it: read it again and send its new ETag in If-Match.'),
  E_REVISION_REQUIRED: row(428, false, 2, 'Send the ETag that you read in If-Match.'),
  E_IDEMPOTENCY: row(409, true, 2, 'This Idempotency-Key stands for another request, or for one that is still at work.'),
  E_RATE_LIMITED: row(429, true, 5, 'Wait as long as Retry-After says.'),
  E_QUOTA_SPENT: row(429, true, 5, 'Wait until the time that the message names, delete what you no longer need, or ask the operator for more.'),
  E_FILE_UNKNOWN: row(404, false, 2, 'These bytes are not, or no longer, in the store.'),
  E_RANGE: row(416, false, 2, 'Ask for a range that lies within the file: Content-Range tells its length.'),
  E_FILE_INVALID: row(422, false, 2, 'Upload a PNG, JPEG or WebP picture, a GLB or a .blend file; the bytes themselves are looked at.'),
  E_EXPORT_FAILED: row(422, false, 3, 'This version cannot be made in this format or with these settings; the message tells why.'),
  E_JOB_OVER: row(409, false, 2, 'The job has ended already.'),
  E_LEASE_LOST: row(503, true, 4, 'Another worker has taken the job over.'),
  E_DRAINING: row(503, true, 4, 'This process is about to end: try again in a moment.'),
  E_POISONED: row(500, false, 70, 'The job ended its worker each time that it was begun; an administrator can try it again.'),
  E_DATABASE: row(503, true, 4, 'The database can’t be reached; see the server’s log.'),
  E_DATABASE_BUSY: row(409, false, 4, 'Another process has this data folder open: end it, or give each its own dataDir.'),
  E_MIGRATION: row(503, false, 4, 'Run `bozzetto migrate`, or this version’s predecessor; see docs/operating.md.'),
  E_QUEUE: row(503, true, 4, 'The queue can’t be reached; see the server’s log.'),
  E_AUDIT_BROKEN: row(500, false, 70, 'The audit log was changed after it was written; the message names the first row that does not fit.'),
  E_WEBHOOK_FAILED: row(422, false, 2, 'The other side must answer a signed POST with a status from 200 to 299 within 10 seconds.'),
  E_BRIDGE_MISSING: row(409, true, 4, 'No Blender of that name is connected: open the add-on and connect it.'),
  E_INTERNAL: row(500, false, 70, 'This is a fault of Bozzetto; please report it with the run.json.'),
} as const;

export type ErrorCode = keyof typeof ERRORS;

export interface ErrorPlace {
  stage?: string;
  plugin?: string;
  /** Overrides the table's hint where the place knows better. */
  hint?: string;
  /** Seconds after which trying again can help: Retry-After. */
  retryAfter?: number;
  cause?: unknown;
}

/** What fails in Bozzetto (what fails in Blender is a Report). */
export class BozzettoError extends Error {
  override name = 'BozzettoError';
  readonly code: ErrorCode;
  readonly hint: string;
  readonly retryable: boolean;
  readonly status: number;
  readonly exit: number;
  readonly stage: string | undefined;
  readonly plugin: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, place: ErrorPlace = {}) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause });
    this.code = code;
    ({ retryable: this.retryable, status: this.status, exit: this.exit } = ERRORS[code]);
    this.hint = place.hint ?? ERRORS[code].hint;
    this.stage = place.stage;
    this.plugin = place.plugin;
    this.retryAfter = place.retryAfter;
  }

  toJSON() {
    const { code, message, hint, retryable, status, stage, plugin } = this;
    return { code, message, hint, retryable, status, ...(stage && { stage }), ...(plugin && { plugin }) };
  }
}

/** How a plugin failed: what a `Fault` of the record tells beside the message. */
export interface FaultDetail extends Required<Pick<Fault, 'version' | 'kind' | 'at' | 'limit' | 'waitedFor'>> {}

/** What a plugin did wrong, in the sandbox or in what it returned. */
export class PluginFault extends BozzettoError {
  override name = 'PluginFault';
  readonly detail: FaultDetail;

  constructor(code: ErrorCode, message: string, { at = null, limit = null, waitedFor = null, ...detail }: Pick<FaultDetail, 'version' | 'kind'> & Partial<FaultDetail>, place: ErrorPlace = {}) {
    super(code, message, place);
    this.detail = { ...detail, at, limit, waitedFor };
  }
}

/** Any thrown thing as a BozzettoError: unknown ones become E_INTERNAL with their cause kept. */
export function coded(error: unknown, place: ErrorPlace = {}): BozzettoError {
  if (error instanceof BozzettoError) return error;
  return new BozzettoError('E_INTERNAL', error instanceof Error ? error.message : String(error), { ...place, cause: error });
}
