import { openTestEngine, remove, type TestEngine } from './open-test-engine';

let engine: TestEngine;
beforeAll(async () => void (engine = await openTestEngine()));
afterAll(async () => {
  await engine.close();
  remove(engine.folder);
});
const call = async (method: 'GET' | 'POST', url: string, payload?: object) => {
  const answer = await engine.inject({ method, url, payload, headers: payload ? { 'content-type': 'application/json' } : {} });
  return { status: answer.statusCode, body: JSON.parse(answer.payload) as Record<string, never> };
};
const idOf = async (name: string): Promise<string> => {
  const { body } = await call('POST', '/api/authorities', { kind: 'office', name, occurredAt: '2020-01-01' });
  return (body as unknown as { authorityId: string }).authorityId;
};

describe('bodies over HTTP', () => {
  it('are established, succeed each other, and are found by both names', async () => {
    const old = await idOf('Phòng Văn hóa và Thông tin A');
    const heir = await idOf('Phòng Văn hóa - Xã hội B');
    const successors = [{ authorityId: heir, extent: 'full' }];
    const recorded = await call('POST', `/api/authorities/${old}/succession`, {
      ...{ kind: 'merge', successors, legalBasis: '1/NQ', occurredAt: '2025-07-01' },
    });
    expect(recorded.status).toBe(200);
    const { after } = recorded.body as unknown as { after: string };
    const page = await call('GET', `/api/authorities/${old}?asOf=2025-07-02&after=${encodeURIComponent(after)}`);
    expect(page.body).toMatchObject({
      dissolved: true,
      successors: [{ name: 'Phòng Văn hóa - Xã hội B', kind: 'merge', legalBasis: '1/NQ', on: '2025-07-01T00:00:00+07:00' }],
      today: [{ authorityId: heir }],
      ordinal: expect.any(Number),
    });
    await call('POST', `/api/authorities/${heir}/name`, { name: 'Phòng Văn hóa C', occurredAt: '2025-08-01' });
    await engine.settled();
    const found = await call('GET', '/api/authorities?text=van hoa xa hoi&asOf=2025-09-01');
    expect(found.body).toMatchObject({ items: [{ name: 'Phòng Văn hóa C', alsoNamed: 'Phòng Văn hóa - Xã hội B' }] });
    const heirs = await call('GET', `/api/authorities/heirs?ids=${old},${heir}&asOf=2025-09-01`);
    expect(heirs.body).toMatchObject({ heirs: { [old]: [{ name: 'Phòng Văn hóa C' }] } });
  });
  it('gather in groups', async () => {
    const owner = await idOf('Sở Thông tin');
    const opened = await call('POST', '/api/groups', { ownerId: owner, name: 'Nhóm một' });
    const { groupId } = opened.body as unknown as { groupId: string };
    expect((await call('POST', `/api/groups/${groupId}/members`, { authorityId: owner })).status).toBe(200);
    expect((await call('POST', `/api/groups/${groupId}/members/remove`, { authorityId: owner })).status).toBe(200);
    expect((await call('POST', `/api/groups/${groupId}/members/remove`, { authorityId: owner })).body).toMatchObject({
      code: 'group.not-a-member',
    });
  });
  it.each([
    ['/api/authorities', { kind: 'office', name: 'X', parentId: 'nobody' }, 'parentId'],
    ['/api/authorities', { kind: 'king', name: 'X' }, 'kind'],
    ['/api/authorities/country', { asOf: '2025-02-30' }, 'asOf'],
    [
      '/api/authorities/x/succession',
      { kind: 'merge', successors: [{ authorityId: 'nobody', extent: 'full' }], legalBasis: 'X' },
      'successors.0.authorityId',
    ],
    ['/api/groups', { ownerId: 'nobody', name: 'X' }, 'ownerId'],
  ])('%s names the field that is wrong in %j', async (url, payload, field) => {
    const { status, body } = await call('POST', url, payload);
    expect([status, (body as unknown as { errors: { field: string }[] }).errors.map((error) => error.field)]).toEqual([422, [field]]);
  });
  it('say that a body is unknown', async () => expect((await call('GET', '/api/authorities/nobody')).status).toBe(404));
});
