import { committeeId } from '@cascade/authorities/domain';
import { aContent } from '@cascade/directives/testing';
import { DraftDirective, IssueDirective, SetNumbering, type DirectiveDrafted, type DirectiveIssued } from '@cascade/directives';
import { KeepAuthority } from '@cascade/authorities';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';

const AT_ONCE = 64;
let engine: TestEngine;
const town = committeeId('2020', 'district', '721');
beforeAll(async () => {
  engine = await openTestEngine();
  const unit = { scheme: '2020', level: 'district', code: '721', type: 'Thị xã', name: 'Bến Cát' } as const;
  const data = {
    authorityId: town,
    kind: 'peoplesCommittee',
    level: 'district',
    name: 'UBND thị xã Bến Cát',
    unit,
    parentId: null,
  } as const;
  await engine.execute(new KeepAuthority(engine.meta('town', { occurredAt: '2019-01-01' }), { type: 'EstablishAuthority', data }));
  const rules = [{ series: 'QD', documentTypes: ['QĐ'] }];
  await engine.execute(new SetNumbering(engine.meta('numbering'), { authorityId: town, fromYear: 2020, rules }));
  await post('/api/registers', { authorityId: town, year: 2020, mode: 'kept', firstNumber: 275 });
});
afterAll(async () => {
  await engine.close();
  remove(engine.folder);
});
const post = async (url: string, payload: object) => {
  const { statusCode, payload: text } = await engine.inject({ method: 'POST', url, payload });
  return { status: statusCode, body: JSON.parse(text) as Record<string, unknown> };
};
const get = async (url: string) => JSON.parse((await engine.inject({ method: 'GET', url })).payload) as { items: Record<string, string>[] };
const issue = async (name: string, documentType: string): Promise<DirectiveIssued> => {
  const content = aContent({ documentType, issuerId: town, subject: `việc ${name}`, citations: [], items: [], addressees: [] });
  const { directiveId } = await engine.execute<DirectiveDrafted>(
    new DraftDirective(engine.meta(`draft ${name}`), { content, answersDelivery: null }),
  );
  const notation = documentType === 'CV' ? 'UBND-VX' : `${documentType}-UBND`;
  return engine.execute(new IssueDirective(engine.meta(`issue ${name}`), { directiveId, issuedOn: '2020-08-17', notation }));
};

describe('a register', () => {
  it(`gives ${AT_ONCE} issuers at once numbers without gap or double, from an office's last paper number on, and each series its own`, async () => {
    const issued = await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => issue(String(at), at % 4 === 0 ? 'QĐ' : 'CV')));
    const numbersOf = (type: string) =>
      issued
        .filter(({ symbol }) => (symbol.notation ?? '').startsWith('QĐ') === (type === 'QĐ'))
        .map(({ number }) => Number(number))
        .sort((a, b) => a - b);
    expect(numbersOf('CV')).toEqual(Array.from({ length: 48 }, (_, at) => 275 + at));
    expect(numbersOf('QĐ')).toEqual(Array.from({ length: 16 }, (_, at) => 1 + at));
  });
  it('is a book of all of them', async () => {
    await engine.settled();
    const { items } = await get(`/api/registers/outgoing?authorityId=${town}&year=2020&limit=500&asOf=2020-08-20`);
    expect(items).toHaveLength(AT_ONCE);
    expect(items[0]).toMatchObject({ series: 'QD', symbol: '01/QĐ-UBND', documentDate: '17/8/2020' });
  });
  it.each(['csv', 'html', 'xlsx'])('goes out as %s', async (format) => {
    const answer = await engine.inject({
      method: 'GET',
      url: `/api/registers/outgoing?authorityId=${town}&year=2020&format=${format}&asOf=2020-08-20`,
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.bytes.length).toBeGreaterThan(1000);
    if (format === 'csv') expect(answer.payload.trim().split('\r\n')).toHaveLength(AT_ONCE + 1);
  });
  it('has nothing that looks wrong, and a warning is dismissed only with a reason', async () => {
    expect((await get(`/api/warnings?authorityId=${town}&asOf=2020-08-20`)).items).toEqual([]);
    const [first] = (await get('/api/directives?limit=1')).items as unknown as { id: string }[];
    expect((await post(`/api/directives/${first?.id}/warnings/dismiss`, { kind: 'blank', reason: 'xem bản giấy' })).status).toBe(200);
    expect((await post(`/api/directives/${first?.id}/warnings/dismiss`, { kind: 'reused', reason: ' ' })).body).toMatchObject({
      code: 'request.invalid',
    });
    expect((await post('/api/directives/nobody/warnings/dismiss', { kind: 'reused', reason: 'x' })).status).toBe(404);
  });
  it.each([
    ['/api/registers/diary', 'book'],
    ['/api/registers/outgoing?format=doc', 'format'],
  ])('%s names what is wrong', async (url, field) => {
    const { statusCode, payload } = await engine.inject({
      method: 'GET',
      url: `${url}${url.includes('?') ? '&' : '?'}authorityId=${town}&year=2020`,
    });
    expect([statusCode, (JSON.parse(payload) as { errors: { field: string }[] }).errors.map((error) => error.field)]).toEqual([
      422,
      [field],
    ]);
  });
});
