/** Every route of the server: what is not in this list does not exist. Each file gives its own as `export const X_ROUTES = [...] as const`. */
import { ACCOUNT_ROUTES } from './account.ts';
import { API_KEY_ROUTES } from './api-keys.ts';
import { ASSET_ROUTES } from './assets.ts';
import { AUDIT_ROUTES } from './audit.ts';
import { AUTH_ROUTES } from './auth.ts';
import { BRIDGE_ROUTES } from './bridges.ts';
import { COMMENT_ROUTES } from './comments.ts';
import { DOCS_ROUTES } from './docs.ts';
import { EVENT_ROUTES } from './events.ts';
import { EXPORT_ROUTES } from './exports.ts';
import { FILE_ROUTES } from './files.ts';
import { GENERATE_ROUTES } from './generate.ts';
import { HEALTH_ROUTES } from './health.ts';
import { JOB_ROUTES } from './jobs.ts';
import { KIND_ROUTES } from './kinds.ts';
import { METRICS_ROUTES } from './metrics.ts';
import { MODEL_ROUTES } from './models.ts';
import { OIDC_ROUTES } from './oidc.ts';
import { PLUGIN_ROUTES } from './plugins.ts';
import { PREVIEW_ROUTES } from './previews.ts';
import { SECOND_FACTOR_ROUTES } from './second-factor.ts';
import { SETUP_PAGE_ROUTES } from './setup-page.ts';
import { SETUP_ROUTES } from './setup.ts';
import { SHARE_ROUTES } from './shares.ts';
import { UPLOAD_ROUTES } from './uploads.ts';
import { USAGE_ROUTES } from './usage.ts';
import { USER_ROUTES } from './users.ts';
import { VERSION_ROUTES } from './versions.ts';
import { WEBHOOK_ROUTES } from './webhooks.ts';
import type { RequestOf, ResultOf } from './route.ts';

export const ROUTES = [
  ...HEALTH_ROUTES,
  ...METRICS_ROUTES,
  ...DOCS_ROUTES,
  ...SETUP_PAGE_ROUTES,
  ...SETUP_ROUTES,
  ...AUTH_ROUTES,
  ...SECOND_FACTOR_ROUTES,
  ...OIDC_ROUTES,
  ...ACCOUNT_ROUTES,
  ...API_KEY_ROUTES,
  ...USER_ROUTES,
  ...AUDIT_ROUTES,
  ...ASSET_ROUTES,
  ...GENERATE_ROUTES,
  ...VERSION_ROUTES,
  ...FILE_ROUTES,
  ...UPLOAD_ROUTES,
  ...EXPORT_ROUTES,
  ...PREVIEW_ROUTES,
  ...EVENT_ROUTES,
  ...COMMENT_ROUTES,
  ...SHARE_ROUTES,
  ...JOB_ROUTES,
  ...KIND_ROUTES,
  ...MODEL_ROUTES,
  ...USAGE_ROUTES,
  ...WEBHOOK_ROUTES,
  ...PLUGIN_ROUTES,
  ...BRIDGE_ROUTES,
] as const;

export type ApiRoute = (typeof ROUTES)[number];
export type RouteId = ApiRoute['id'];
/** By id: what the typed client is made of. */
export type Api = { [Id in RouteId]: { request: RequestOf<Extract<ApiRoute, { id: Id }>>; result: ResultOf<Extract<ApiRoute, { id: Id }>> } };
