import { rememberBackup } from '@cascade/content-store';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';

let engine: TestEngine;
beforeAll(async () => void (engine = await openTestEngine()));
afterAll(async () => {
  await engine.close();
  remove(engine.folder);
});
const call = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
  const answer = await engine.inject({ method, url, payload, headers: payload ? { 'content-type': 'application/json' } : {} });
  const body = JSON.parse(answer.payload) as Record<string, never> & { authorityId: string; groupId: string };
  return { status: answer.statusCode, body };
};
const establish = async (name: string): Promise<string> =>
  (await call('POST', '/api/authorities', { kind: 'office', name, occurredAt: '2020-01-01' })).body.authorityId;

describe('groups as they stand', () => {
  let owner: string, group: string, one: string, two: string;
  beforeAll(async () => {
    [owner, one, two] = [await establish('UBND huyện A'), await establish('Phòng B'), await establish('Phòng Á')];
    group = (await call('POST', '/api/groups', { ownerId: owner, name: 'Các phòng', occurredAt: '2020-02-01' })).body.groupId;
    await call('POST', `/api/groups/${group}/members`, { authorityId: one, occurredAt: '2020-03-01' });
    await call('POST', `/api/groups/${group}/members`, { authorityId: two, occurredAt: '2020-04-01' });
    await call('POST', `/api/groups/${group}/members/remove`, { authorityId: one, occurredAt: '2020-05-01' });
    await engine.settled();
  });
  it('are listed with who keeps them and how many are in them', async () =>
    expect((await call('GET', '/api/groups?asOf=2020-04-15')).body).toMatchObject({
      items: [{ groupId: group, name: 'Các phòng', ownerId: owner, ownerName: 'UBND huyện A', members: 2 }],
      next: null,
    }));
  it('are listed of one keeper alone', async () => {
    expect((await call('GET', `/api/groups?ownerId=${owner}`)).body).toMatchObject({ items: [{ groupId: group }] });
    expect((await call('GET', `/api/groups?ownerId=${one}`)).body).toMatchObject({ items: [] });
  });
  it.each([
    ['2020-02-15', []],
    ['2020-03-15', ['Phòng B']],
    ['2020-04-15', ['Phòng B', 'Phòng Á']],
    ['2020-06-01', ['Phòng Á']],
  ])('hold on %s the bodies %j', async (asOf, names) => {
    const { bodies } = (await call('GET', `/api/groups/${group}?asOf=${asOf}`)).body as unknown as { bodies: { name: string }[] };
    expect(bodies.map(({ name }) => name).sort()).toEqual([...names].sort());
  });
  it('say since when a body is in them', async () =>
    expect((await call('GET', `/api/groups/${group}?asOf=2020-06-01`)).body).toMatchObject({
      bodies: [{ authorityId: two, since: '2020-04-01T00:00:00+07:00', dissolved: false }],
    }));
  it('were not there before they were opened', async () =>
    expect(await call('GET', `/api/groups/${group}?asOf=2020-01-15`)).toMatchObject({ status: 404, body: { code: 'group.unknown' } }));
  it.each(['/api/groups/nobody', '/api/groups/a%2Fb'])('are unknown at %s', async (url) =>
    expect((await call('GET', url)).status).toBe(404),
  );
  it.each([
    ['/api/groups?ownerId=nobody', 422],
    ['/api/groups?cursor=x', 400],
  ])('are refused for %s', async (url, status) => expect((await call('GET', url)).status).toBe(status));
});

describe('rules of a body as they stand', () => {
  let body: string;
  beforeAll(async () => void (body = await establish('UBND xã C')));

  it('are none at first', async () => {
    expect((await call('GET', `/api/authorities/${body}/numbering`)).body).toEqual({ rules: [] });
    expect((await call('GET', `/api/authorities/${body}/reminders`)).body).toEqual({
      ...{ rules: [], email: null, webhookUrl: null, hasWebhookSecret: false },
    });
  });
  it('show how documents are numbered, the latest year first', async () => {
    const orders = [{ series: 'QD', documentTypes: ['QĐ'] }];
    await call('POST', `/api/authorities/${body}/numbering`, { fromYear: 2020, rules: orders });
    await call('POST', `/api/authorities/${body}/numbering`, { fromYear: 2022, rules: [] });
    expect((await call('GET', `/api/authorities/${body}/numbering`)).body).toEqual({
      rules: [
        { fromYear: 2022, rules: [] },
        { fromYear: 2020, rules: orders },
      ],
    });
  });
  it('show what is told and where to, but no secret', async () => {
    const rules = [{ days: -3, about: 'ours', channels: ['email', 'webhook'] }];
    const addresses = { email: 'vanthu@example.vn', webhookUrl: 'https://example.vn/nhac' };
    const secret = 'khoa-bi-mat-cua-don-vi-nay-32';
    const set = await call('PUT', `/api/authorities/${body}/reminders`, { rules, ...addresses, webhookSecret: secret });
    expect(set.status).toBe(200);
    const shown = await engine.inject({ method: 'GET', url: `/api/authorities/${body}/reminders` });
    expect(JSON.parse(shown.payload)).toEqual({ rules, ...addresses, hasWebhookSecret: true });
    expect(shown.payload).not.toContain(secret);
  });
  it.each(['numbering', 'reminders'])('are refused for a body that nobody knows (%s)', async (rule) =>
    expect((await call('GET', `/api/authorities/nobody/${rule}`)).status).toBe(422),
  );
});

describe('the last backup', () => {
  it('is shown once there is one', async () => {
    expect((await call('GET', '/api/backup')).body).toEqual({ lastBackup: null });
    const file = { file: 'x', sha256: '0', bytes: 1 };
    const createdAt = '2020-08-21T01:00:00.000Z';
    const contents = { ...file, count: 2, missing: [], damaged: [] };
    const manifest = { format: 1, createdAt, installationId: 'i', events: { ...file, count: 9, head: '9' }, contents, keys: { createdAt } };
    await rememberBackup(engine.folder, manifest, { folder: '/mnt/a', keysFolder: '/mnt/b' });
    expect((await call('GET', '/api/backup')).body).toMatchObject({ lastBackup: { createdAt, events: 9, contents: 2, folder: '/mnt/a' } });
  });
});
