/** Assets and their versions, on both databases. */
import t from 'tap';
import { sampleAsset, samplePlan } from '#core/testing/index.ts';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { addVersion, findVersion, listVersions, versionsById } from './versions.ts';
import { changeAsset, deleteAsset, findAsset, insertAsset, listAssets, restoreAsset } from './assets.ts';
import type { Db } from './database.ts';
import { insertUser } from './users.ts';

const person = async (db: Db, name: string) => (await insertUser(db, { email: `${name}@example.org`, name, role: 'artist' })).id;
const run = { parent_id: null, made_by: 'generate', job_id: 'job_1', run_id: 'job_1', words: 'a stool' } as const;
/** Without files: those are another test's. */
const made = (different: Parameters<typeof sampleAsset>[0] = {}) => ({ ...sampleAsset(different), glb: null as never, files: [], previews: [] });

for (const kind of DATABASES) {
  t.test(`${kind}: an asset is changed by who has seen it last, and can come back`, async (t) => {
    const { knex: db } = await testDatabase(t, kind);
    const user_id = await person(db, 'ada');
    const asset = await insertAsset(db, { user_id, title: 'Stool', prompt: 'a stool', tags: ['oak', 'low "poly", {x}'] });
    t.match(asset, { id: /^ast_/, revision: 1, head_id: null, tags: ['oak', 'low "poly", {x}'], deleted_at: null });
    t.notOk('search' in asset);
    t.strictSame(await findAsset(db, asset.id), asset);
    const renamed = await changeAsset(db, asset.id, { title: 'Bar stool' }, 1);
    t.match(renamed, { title: 'Bar stool', revision: 2 });
    await t.rejects(changeAsset(db, asset.id, { title: 'Late' }, 1), { code: 'E_REVISION' });
    await deleteAsset(db, asset.id, 2);
    t.equal(await findAsset(db, asset.id), null);
    t.match(await findAsset(db, asset.id, { alsoDeleted: true }), { deleted_at: Date });
    t.match(await restoreAsset(db, asset.id, 3), { deleted_at: null, revision: 4 });
    await t.rejects(changeAsset(db, 'ast_none', { title: 'x' }, null), { code: 'E_REVISION' });
  });

  t.test(`${kind}: versions are numbered, the last one is the head, and the search knows its parts`, async (t) => {
    const { knex: db } = await testDatabase(t, kind);
    const user_id = await person(db, 'ada');
    const asset = await insertAsset(db, { user_id, title: 'a stool', prompt: 'a stool' });
    const plan = samplePlan();
    const add = (words: string, different = {}) => db.transaction((trx) => addVersion(trx, asset.id, { ...run, ...different, words, asset: made({ title: 'Oak stool', plan, parts: [{ name: 'back_rest', count: 1, material: 'wood', objects: [] }] }), user_id }));
    const first = await add('a stool\0 with \ud800');
    t.match(first, { version: { n: 1, title: 'Oak stool', accepted: true, words: 'a stool\ufffd with \ufffd' }, asset: { head_id: first.version.id, title: 'Oak stool', revision: 2 } });
    await changeAsset(db, asset.id, { title: 'Mine' }, null);
    const others = await Promise.all(['thicker', 'taller', 'redder'].map((words) => add(words, { made_by: 'refine', parent_id: first.version.id })));
    t.strictSame(others.map(({ version }) => version.n).toSorted((a, b) => a - b), [2, 3, 4], 'also where three come at once');
    t.match(await findAsset(db, asset.id), { title: 'Mine', head_id: others.find(({ version }) => version.n === 4)!.version.id }, 'a name that a person gave stays');
    t.strictSame((await findVersion(db, asset.id, 2))?.id, others.find(({ version }) => version.n === 2)!.version.id);
    t.strictSame(await findVersion(db, 'ast_other', first.version.id), null, 'of another asset');
    t.strictSame((await findVersion(db, asset.id, first.version.id))?.asset.plan, plan);
    t.equal((await versionsById(db, [first.version.id, 'ver_none'])).size, 1);
    const page = await listVersions(db, asset.id, { limit: 3 });
    t.strictSame(page.items.map(({ n }) => n), [4, 3, 2]);
    t.strictSame((await listVersions(db, asset.id, { limit: 3, cursor: page.next! })), { items: [await findVersion(db, asset.id, 1)], next: null });
    t.strictSame((await listAssets(db, { user: user_id, words: 'back rest', limit: 5 })).items.map(({ id }) => id), [asset.id]);
    t.strictSame((await listAssets(db, { user: user_id, words: 'oak', limit: 5 })).items.map(({ id }) => id), [asset.id]);
    const head = (await findAsset(db, asset.id))!.head_id;
    const refused = (different: object) => db.transaction((trx) => addVersion(trx, asset.id, { ...run, made_by: 'refine', words: 'broken', asset: made({ verdict: { ...sampleAsset().verdict, accepted: false } }), user_id, ...different }));
    t.match(await refused({}), { version: { accepted: false, n: 5 }, asset: { head_id: head } }, 'a refinement that was not accepted takes no accepted one’s place');
    const own = await refused({ made_by: 'build' });
    t.equal(own.asset.head_id, own.version.id, 'one’s own script does');
    const next = await refused({});
    t.equal(next.asset.head_id, next.version.id, 'and where the head was not accepted either, the newest leads');
    await t.rejects(db.transaction((trx) => addVersion(trx, 'ast_none', { ...run, asset: made(), user_id })), { code: 'E_UNKNOWN' });
  });

  t.test(`${kind}: lists go by cursor through one’s own, those shared, those deleted, and what a search finds`, async (t) => {
    const { knex: db } = await testDatabase(t, kind);
    const [ada, bob] = [await person(db, 'ada'), await person(db, 'bob')];
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      await new Promise((resolve) => { setTimeout(resolve, 2); }); // ids of one millisecond have no order
      ids.push((await insertAsset(db, { user_id: ada, title: n % 2 ? 'Chair' : 'Lamp', prompt: `number ${n}, not a chair`, tags: n === 3 ? ['red', 'big'] : ['red'] })).id);
    }
    await insertAsset(db, { user_id: bob, title: 'Chair of Bob', prompt: 'x' });
    async function all(filter: Partial<Parameters<typeof listAssets>[1]>): Promise<number[]> {
      const found: number[] = [];
      for (let cursor: string | undefined | null; cursor !== null;) {
        const page: Awaited<ReturnType<typeof listAssets>> = await listAssets(db, { user: ada, limit: 2, ...(cursor !== undefined && { cursor }), ...filter });
        found.push(...page.items.map(({ id }) => ids.indexOf(id)));
        cursor = page.next;
      }
      return found;
    }
    t.strictSame(await all({}), [4, 3, 2, 1, 0]);
    t.strictSame(await all({ words: 'chairs' }), [3, 1, 4, 2, 0], 'a title counts more than a prompt');
    t.strictSame(await all({ words: `"number 2" -lamp' OR 1=1 --` }), []);
    t.strictSame(await all({ tags: ['red', 'big'] }), [3]);
    t.strictSame(await all({ user: bob, shared: true }), []);
    const share = { asset_id: ids[1], user_id: bob, access: 'read', created_by: ada };
    await db('shares').insert([{ ...share, id: 'shr_1' }, { ...share, id: 'shr_2', asset_id: ids[2], revoked_at: new Date() }, { ...share, id: 'shr_3', asset_id: ids[0], expires_at: new Date(0) }]);
    t.strictSame(await all({ user: bob, shared: true }), [1]);
    await deleteAsset(db, ids[1]!, null);
    t.strictSame(await all({ deleted: true }), [1]);
    t.strictSame(await all({ words: 'chair' }), [3, 4, 2, 0]);
    const { next } = await listAssets(db, { user: ada, limit: 2 });
    await t.rejects(listAssets(db, { user: ada, limit: 2, words: 'x', cursor: next! }), { code: 'E_REQUEST_INVALID' });
    for (const cursor of ['', 'x', 'bnVsbA', Buffer.from('{"__proto__":1}').toString('base64url')]) await t.rejects(listAssets(db, { user: ada, limit: 2, cursor }), { code: 'E_REQUEST_INVALID' });
  });
}
