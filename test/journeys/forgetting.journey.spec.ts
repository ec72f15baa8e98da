import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DraftDirective, IssueDirective, TakeInLetter, type LetterAnswer } from '@cascade/directives';
import { dataLayout, restoreFrom, backupTo } from '@cascade/content-store';
import { hashOfReadModels } from '@cascade/event-store';
import type { DirectivePage } from '@cascade/lineage';
import { DISTRICTS, seedBodies } from '../crash/crash-world';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';
import { item, lower, orderTo } from './order-content';

const [DISTRICT] = DISTRICTS as [string];
const NAME = 'Trần Thị Thử';
const letter = `ỦY BAN NHÂN DÂN\nHUYỆN\n\nSố: 15/UBND-VX\n\nThử Nghiệm, ngày 18 tháng 8 năm 2020\n\nV/v hỗ trợ bà ${NAME}\n\nKính gửi: UBND các xã.

Thực hiện đơn của bà ${NAME}, Ủy ban nhân dân yêu cầu:

1. UBND các xã hỗ trợ bà ${NAME} trước ngày 20/8/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;
let engine: TestEngine;
let directiveId: string;
const folders: string[] = [];
const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cascade-forget-'));
  folders.push(folder);
  return folder;
};
beforeAll(async () => {
  engine = await openTestEngine();
  await seedBodies(engine.store);
  const taken = await engine.execute<LetterAnswer>(
    new TakeInLetter(engine.meta('letter', { onBehalfOf: DISTRICT }), { bytes: Buffer.from(letter), fileName: 'thu.txt' }),
  );
  directiveId = taken.directiveId;
  await engine.settled();
}, 60_000);
afterAll(async () => {
  await engine.close();
  remove(engine.folder);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const get = async <T>(url: string, from: TestEngine = engine): Promise<T> =>
  JSON.parse((await from.inject({ method: 'GET', url })).payload) as T;
const destroy = (body: object, id = directiveId, key?: string) =>
  engine.inject({
    ...{ method: 'POST', url: `/api/directives/${id}/destroy-keys`, payload: body },
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });
const found = async (word: string, from: TestEngine = engine): Promise<number> =>
  (await get<{ items: readonly object[] }>(`/api/search?text=${encodeURIComponent(word)}`, from)).items.length;
const filesOf = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString('utf8'))
    .join('');
const readModels = (): string => filesOf(join(engine.folder, 'read-models'));

describe('a letter that must be forgotten', () => {
  it('is known by its words until then', async () => {
    expect((await get<DirectivePage>(`/api/directives/${directiveId}`)).items[0]!.text).toContain(NAME);
    expect(await found('Tran Thi Thu')).toBe(1);
    expect(readModels()).toContain(NAME);
  });
  it.each([
    ['without a reason', {}, 422],
    ['with a blank one', { reason: '  ' }, 422],
    ['with a word nobody knows for its file', { reason: 'số 07', files: 'maybe' }, 422],
  ])('is not forgotten %s', async (_, body, status) => {
    const { statusCode, payload } = await destroy(body);
    expect([statusCode, payload]).toEqual([expect.any(Number), expect.stringContaining('problems')]);
    expect(statusCode === status || statusCode === 400).toBe(true);
    expect(await found('Tran Thi Thu')).toBe(1);
  });
  it('is not mistaken for one that nobody knows', async () => {
    const { statusCode, payload } = await destroy({ reason: 'số 07' }, '00000000-0000-4000-8000-000000000000');
    expect([statusCode, JSON.parse(payload)]).toMatchObject([404, { type: '/problems/key.none-named' }]);
  });
  it('is gone from every answer and every file once its keys are destroyed', async () => {
    const asked = await destroy({ reason: 'Yêu cầu xóa số 07 ngày 12/3/2021' }, directiveId, 'forget-0001');
    expect(asked.statusCode).toBe(200);
    const { keyIds, after } = JSON.parse(asked.payload) as { keyIds: string[]; after: string };
    expect(keyIds).toEqual([directiveId]);
    const page = await get<DirectivePage>(`/api/directives/${directiveId}?after=${encodeURIComponent(after)}`);
    expect(page.items.map(({ text }) => text)).toEqual([null]);
    expect(JSON.stringify(page)).not.toContain(NAME);
    expect([await found('Tran Thi Thu'), await found('15/UBND-VX')]).toEqual([0, 1]); // that it was there stays known
    await engine.settled();
    expect(readModels()).not.toContain(NAME);
    const again = await destroy({ reason: 'Yêu cầu xóa số 07 ngày 12/3/2021' }, directiveId, 'forget-0001');
    expect(JSON.parse(again.payload)).toMatchObject({ keyIds: [directiveId] });
    const events = await Array.fromAsync(engine.store.readStream(`directive-${directiveId}`));
    expect(events.filter(({ type }) => type === 'KeyDestroyed')).toHaveLength(1);
  });
  it('was so on any day, and as known at any ordinal', async () => {
    for (const query of ['asOf=2020-08-19', 'knownAt=60', 'asOf=2020-08-19&knownAt=90']) {
      const { payload } = await engine.inject({ method: 'GET', url: `/api/directives/${directiveId}?${query}` });
      expect(payload).not.toContain(NAME);
    }
  });
  it('is in no rebuild', async () => {
    const served = hashOfReadModels(engine.readModels.file()!);
    await engine.readModels.rebuild();
    expect(hashOfReadModels(engine.readModels.file()!)).toBe(served);
    expect(readModels()).not.toContain(NAME);
    expect(await found('Tran Thi Thu')).toBe(0);
  });
  it('comes back by no backup', async () => {
    const [folder, keys, target] = [freshFolder(), freshFolder(), join(freshFolder(), 'data')];
    const { contents, keys: keyStore } = engine;
    await backupTo(join(folder, 'b'), { events: dataLayout(engine.folder).events, contents, keys: keyStore }, join(keys, 'k'));
    await restoreFrom(join(folder, 'b'), join(keys, 'k'), target);
    const restored = await openTestEngine({}, target);
    await restored.settled();
    expect(await found('Tran Thi Thu', restored)).toBe(0);
    expect((await get<DirectivePage>(`/api/directives/${directiveId}`, restored)).items.map(({ text }) => text)).toEqual([null]);
    await restored.close();
  });
});
describe('what persons said about an order', () => {
  it('is out of the log in plain words, shown to who may read it, and gone with the key of the order', async () => {
    const content = orderTo(DISTRICT, 'commune', [item('one', lower(DISTRICT, 'commune'))]);
    const { directiveId: order } = await engine.execute<{ directiveId: string }>(new DraftDirective(engine.meta('draft'), { content }));
    await engine.execute(new IssueDirective(engine.meta('issue'), { directiveId: order, issuedOn: '2020-08-17', notation: 'UBND-VX' }));
    await engine.settled();
    const deliveries = () =>
      get<{ items: readonly { authorityId: string; recall: string; recallReason: string | null }[] }>(
        `/api/deliveries?directiveId=${order}`,
      );
    const [first, second] = (await deliveries()).items.map(({ authorityId }) => authorityId) as [string, string];
    const say = async (path: string, as: string, payload: object): Promise<number> => {
      const url = `/api/directives/${order}/deliveries/${path}`;
      return (await engine.inject({ method: 'POST', url, payload, headers: { 'x-on-behalf-of': as } })).statusCode;
    };
    expect(await say(`${first}/refuse`, first, { reason: `bà ${NAME} đã chuyển đi` })).toBe(200);
    expect(await say(`${second}/receive`, second, { evidence: `giấy của bà ${NAME}` })).toBe(200);
    expect(await say(`${second}/recall`, DISTRICT, { reason: `bà ${NAME} rút đơn` })).toBe(200);
    await engine.settled();
    const streams = [`delivery-${order}-${first}`, `delivery-${order}-${second}`];
    for (const stream of streams) {
      expect(JSON.stringify(await get(`/api/streams/${stream}`))).not.toContain(NAME);
      expect(JSON.stringify(await get(`/api/streams/${stream}?opened=true`))).toContain(NAME);
    }
    const recalled = async () => (await deliveries()).items.find(({ authorityId }) => authorityId === second);
    expect(await recalled()).toMatchObject({ recall: 'asked', recallReason: `bà ${NAME} rút đơn` });
    const log = (await Array.fromAsync(engine.store.readAll())).map(({ text }) => text.data).join('');
    expect(log).not.toContain(NAME);
    expect((await destroy({ reason: 'số 08' }, order)).statusCode).toBe(200);
    await engine.settled();
    for (const stream of streams) expect(JSON.stringify(await get(`/api/streams/${stream}?opened=true`))).not.toContain(NAME);
    expect(await recalled()).toMatchObject({ recall: 'asked', recallReason: null });
    expect(readModels()).not.toContain(NAME);
    const served = hashOfReadModels(engine.readModels.file()!);
    await engine.readModels.rebuild();
    expect(hashOfReadModels(engine.readModels.file()!)).toBe(served);
  });
});
