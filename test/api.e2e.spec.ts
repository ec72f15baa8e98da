import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { committeeId, chairmanId } from '@cascade/authorities/domain';
import { openEngine, type Engine, type ProblemBody } from '@cascade/server';
import { describedAnswers } from './answer-schemas';

const PROVINCE = committeeId('2020', 'province', '74');
const TOWN = committeeId('2020', 'district', '721');
const WARD = committeeId('2020', 'commune', '25813');

/** The whole engine over a store with the country's bodies, asked by its routes. */
describe('the API', () => {
  let folder: string;
  let engine: Engine;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'api-'));
    engine = describedAnswers(
      await openEngine({ dataDir: folder, port: 0, host: '127.0.0.1', log: 'quiet' }, { fill: 'country', threads: false, docs: true }),
    );
    await engine.settled();
  }, 120_000);
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  type Answer = Record<string, unknown> & { after: string };
  const ask = async <T = Answer>(
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: object | Buffer,
    headers: Record<string, string> = {},
  ) => {
    const answer = await engine.inject({ method, url, payload, headers: { host: 'localhost', ...headers } });
    return { status: answer.statusCode, body: JSON.parse(answer.payload) as T, headers: answer.headers };
  };
  const done = async <T = Answer>(...asked: Parameters<typeof ask>): Promise<T> => {
    const { status, body } = await ask<T>(...asked);
    if (status >= 400) throw new Error(JSON.stringify(body));
    return body;
  };
  const refused = async (...asked: Parameters<typeof ask>): Promise<[number, string]> => {
    const { status, body } = await ask<ProblemBody>(...asked);
    return [status, body.code];
  };
  const order = (change: object = {}) => ({
    content: {
      documentType: 'CV',
      issuerId: TOWN,
      subject: 'Cài đặt ứng dụng khẩu trang điện tử',
      addressees: [{ text: 'UBND các xã, phường', role: 'to', target: { kind: 'lowerCommittees', underId: TOWN, level: 'commune' } }],
      citations: [
        {
          relation: 'implements',
          documentType: 'CT',
          symbol: { number: '12', notation: 'CT-UBND' },
          issuedOn: '17/8/2020',
          issuerId: PROVINCE,
        },
      ],
      items: [
        {
          label: '1',
          text: 'Chủ tịch UBND các xã, phường vận động người dân cài đặt',
          verb: 'Giao',
          assignees: [
            { text: 'Chủ tịch UBND các xã, phường', target: { kind: 'lowerCommittees', underId: TOWN, level: 'commune', holder: true } },
          ],
          deadline: { kind: 'fixed', text: 'đến ngày 20/8/2020', on: '20/8/2020', inclusive: true },
        },
      ],
      ...change,
    },
    occurredAt: '17/8/2020 08:00',
  });
  const as = (body: string, key?: string) => ({ 'x-on-behalf-of': body, ...(key ? { 'idempotency-key': key } : {}) });

  it('is ready, and says how far each process is', async () => {
    expect(await ask('GET', '/api/health/live')).toMatchObject({ status: 200, body: { status: 'live' } });
    const ready = () => ask<{ processes: { name: string; lag: number }[] }>('GET', '/api/health/ready');
    let { status, body } = await ready();
    // Each process says where it stands now and then, not at each event.
    for (let tries = 0; tries < 600 && (status !== 200 || body.processes.some(({ lag }) => lag > 0)); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      ({ status, body } = await ready());
    }
    expect(status).toBe(200);
    expect(body.processes.map(({ lag }) => lag)).toEqual(body.processes.map(() => 0));
    expect(body.processes.length).toBeGreaterThan(3);
  });
  it('documents itself', async () => {
    const { paths } = await done<{ paths: Record<string, object> }>('GET', '/api/docs/openapi.json');
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/api/directives', '/api/letters', '/api/tasks/{taskId}/accept', '/api/live']),
    );
    const { components } = await done<{ components: { schemas: Record<string, object> } }>('GET', '/api/docs/openapi.json');
    const named = [...JSON.stringify({ paths, components }).matchAll(/"#\/components\/schemas\/([^"]*)"/g)].map(([, name]) => name);
    expect(named.filter((name) => name === undefined || !Object.hasOwn(components.schemas, name))).toEqual([]);
    expect(JSON.stringify(paths)).not.toMatch(/"required":true,"in":"header"/);
  });
  it('finds bodies by name, with and without marks', async () => {
    const { items } = await done<{ items: { authorityId: string; name: string }[] }>(
      'GET',
      '/api/authorities?text=thi%20xa%20ben%20cat&level=district&asOf=2020-08-20',
    );
    expect(items).toEqual([expect.objectContaining({ authorityId: TOWN, name: 'UBND thị xã Bến Cát' })]);
    const page = await done<{ items: unknown[]; next: string }>('GET', '/api/authorities?level=province&limit=60&asOf=2020-08-20');
    const rest = await done<{ items: unknown[]; next: null }>(
      'GET',
      `/api/authorities?level=province&limit=60&asOf=2020-08-20&cursor=${page.next}`,
    );
    expect([page.items.length, rest.items.length, rest.next]).toEqual([60, 3, null]);
  });

  describe('with an order from draft to answer', () => {
    let directiveId: string;
    let draftId: string;
    let taskId: string;
    it('drafts it once, however often it is asked with one key', async () => {
      const first = await done('POST', '/api/directives', order(), as(TOWN, 'draft-0001'));
      const again = await done('POST', '/api/directives', order(), as(TOWN, 'draft-0001'));
      expect(again).toEqual(first);
      directiveId = first['directiveId'] as string;
    });
    it('is refused another draft with the same key', async () =>
      expect(await refused('POST', '/api/directives', { ...order(), occurredAt: '18/8/2020' }, as(TOWN, 'draft-0001'))).toEqual([
        422,
        'idempotency-key.reused',
      ]));
    it('issues it with the next number, and shows it to who wrote it at once', async () => {
      const body = { issuedOn: '17/8/2020', notation: 'UBND-VX', occurredAt: '2020-08-17T09:00:00+07:00' };
      const issued = await done('POST', `/api/directives/${directiveId}/issue`, body, as(TOWN, 'issue-0001'));
      expect(issued).toMatchObject({ directiveId, number: '01', symbol: '01/UBND-VX' });
      const { symbol, asOf, ordinal, knownAt } = await done('GET', `/api/directives/${directiveId}?after=${issued.after}`);
      expect(symbol).toBe('01/UBND-VX');
      expect(knownAt).toBe(ordinal);
      expect(asOf).toMatch(/\+07:00$/);
      expect(await refused('POST', `/api/directives/${directiveId}/issue`, body, as(TOWN, 'issue-0002'))).toEqual([
        409,
        'directive.not-a-draft',
      ]);
    });
    it('makes a task at each commune and prepares a draft for each, by itself', async () => {
      await engine.settled();
      const { items } = await done<{ items: { taskId: string; assigneeId: string; state: string }[] }>(
        'GET',
        `/api/tasks?directiveId=${directiveId}&asOf=2020-08-18`,
      );
      expect(items).toHaveLength(8);
      expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['notReceived']));
      taskId = items.find(({ assigneeId }) => assigneeId === chairmanId(WARD))?.taskId ?? '';
      const trace = await done<{
        roots: { kind: string; children: { children: { kind: string }[] }[] }[];
      }>('GET', `/api/directives/${directiveId}/lineage`);
      expect(trace.roots[0]?.kind).toBe('ghost');
      // Prepared, but nobody has touched one yet: until somebody does, all eight are silent.
      const below = trace.roots[0]?.children[0]?.children ?? [];
      expect(below.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'silent'));
      const { deliveries } = await done<{ deliveries: { authorityId: string; owes: string; draftId: string }[] }>(
        'GET',
        `/api/directives/${directiveId}`,
      );
      const theirs = deliveries.find(({ authorityId }) => authorityId === WARD);
      expect(theirs?.owes).toBe('owed');
      draftId = theirs?.draftId ?? '';
      expect(await done('GET', `/api/directives/${draftId}`)).toMatchObject({ kind: 'draft', status: 'prepared', issuerId: WARD });
    });
    it('follows the letter into the ward, and its task to the end', async () => {
      const steps: [string, object, string][] = [
        [
          `/api/directives/${directiveId}/deliveries/${WARD}/receive`,
          { arrivalNumber: '611', occurredAt: '2020-08-17T16:00:00+07:00' },
          WARD,
        ],
        [`/api/tasks/${taskId}/accept`, { occurredAt: '2020-08-17T17:00:00+07:00' }, WARD],
        [`/api/tasks/${taskId}/progress`, { note: 'Đã họp khu phố', value: { amount: 42, unit: '%', asOf: '18/8/2020' } }, WARD],
        [
          `/api/tasks/${taskId}/report`,
          { productOn: '19/8/2020', productSymbol: '51/BC-UBND', occurredAt: '2020-08-19T10:00:00+07:00' },
          WARD,
        ],
      ];
      for (const [url, body, by] of steps) await done('POST', url, body, as(by));
      const { after } = await done('POST', `/api/tasks/${taskId}/confirm`, { occurredAt: '2020-08-20T08:00:00+07:00' }, as(TOWN));
      const states: string[] = [];
      for (const asOf of ['2020-08-17', '2020-08-18', '2020-08-19', '2020-09-01']) {
        const { items } = await done<{ items: { taskId: string; state: string }[] }>(
          'GET',
          `/api/tasks?directiveId=${directiveId}&asOf=${asOf}&after=${after}`,
        );
        states.push(items.find((task) => task.taskId === taskId)?.state ?? '–');
      }
      expect(states).toEqual(['openInTime', 'openInTime', 'doneInTime', 'doneInTime']);
      expect(await refused('POST', `/api/tasks/${taskId}/return`, { reason: 'x' }, as(TOWN))).toEqual([409, 'task.already-done']);
    });
    it('answers as it was known then', async () => {
      const { items } = await done<{ items: { recordedAt: string; type: string }[] }>('GET', `/api/streams/task-${taskId}`);
      const reported = items.find(({ type }) => type === 'TaskReportedDone')?.recordedAt ?? '';
      const then = await done<{ items: { taskId: string; state: string }[]; knownAt: number; ordinal: number }>(
        'GET',
        `/api/tasks?directiveId=${directiveId}&asOf=2020-08-19&knownAt=${encodeURIComponent(reported)}`,
      );
      expect(then.items.find((task) => task.taskId === taskId)?.state).toBe('openInTime');
      expect(then.knownAt).toBeLessThan(then.ordinal);
      // Before anybody knew of the order it is unknown, not empty.
      expect(await refused('GET', `/api/tasks?directiveId=${directiveId}&knownAt=12000`)).toEqual([404, 'directive.unknown']);
    });
    it('issues the ward’s own order, which answers the town', async () => {
      const body = { issuedOn: '18/8/2020', notation: 'UBND', occurredAt: '2020-08-18T09:00:00+07:00' };
      const { symbol } = await done('POST', `/api/directives/${draftId}/issue`, body, as(WARD));
      expect(symbol).toBe('01/UBND');
      await engine.settled();
      const { deliveries } = await done<{ deliveries: { authorityId: string; owes: string; answeredBy: string }[] }>(
        'GET',
        `/api/directives/${directiveId}`,
      );
      expect(deliveries.find(({ authorityId }) => authorityId === WARD)).toMatchObject({ owes: 'answered', answeredBy: draftId });
    });
    it('keeps its history, event by event', async () => {
      const { items, next } = await done<{ items: { type: string; revision: string; onBehalfOf: string }[]; next: string | null }>(
        'GET',
        `/api/streams/directive-${directiveId}`,
      );
      expect(items.map(({ type }) => type)).toEqual(['Drafted', 'IssueRequested', 'Issued']);
      expect(items[0]).toMatchObject({ revision: '0', onBehalfOf: TOWN });
      expect(next).toBeNull();
      const backwards = await done<{ items: { type: string }[]; next: string }>(
        'GET',
        `/api/streams/directive-${directiveId}?direction=backwards&limit=1`,
      );
      expect([backwards.items.map(({ type }) => type), backwards.next]).toEqual([['Issued'], '1']);
      const early = await done<{ items: object[] }>('GET', `/api/streams/directive-${directiveId}?asOf=2020-08-16`);
      expect(early.items).toEqual([]);
    });
  });

  describe('with letters', () => {
    const octets = { 'content-type': 'application/octet-stream' };
    const letter = readFileSync(join(__dirname, '..', 'apps', 'server', 'src', 'sample', 'letters', 'binh-duong-12-ct-ubnd.txt'));
    it('takes one in once', async () => {
      const first = await done('POST', '/api/letters?fileName=12.txt', letter, { ...octets, ...as(PROVINCE) });
      const again = await done('POST', '/api/letters?fileName=the-same.txt', letter, { ...octets, ...as(PROVINCE) });
      expect(first).toMatchObject({ known: false });
      expect(again).toMatchObject({ known: true, directiveId: first['directiveId'] });
      await engine.settled();
      const found = await done('GET', `/api/directives/resolve?symbol=${encodeURIComponent('12/ct-ubnd')}&province=binh%20duong`);
      expect(found).toMatchObject({ id: first['directiveId'], symbol: '12/CT-UBND' });
    });
    it.each([
      ['empty', Buffer.alloc(0), 422, 'letter.empty'],
      ['binary', readFileSync(process.execPath).subarray(0, 4096), 422, 'letter.binary'],
      ['50 MB', Buffer.alloc(50 * 2 ** 20, 'a'), 413, 'request.too-large'],
    ])('refuses one that is %s', async (_, bytes, status, code) =>
      expect(await refused('POST', '/api/letters?fileName=x.txt', bytes, octets)).toEqual([status, code]),
    );
    it('wants bytes', async () =>
      expect(await refused('POST', '/api/letters', { text: 'x' })).toEqual([415, 'request.unknown-media-type']));
  });

  describe('with what is wrong', () => {
    it.each([
      ['a body nobody knows', '/api/directives', order(), as('nobody'), 422, 'request.body-unknown'],
      ['a field too many', '/api/directives', { ...order(), colour: 'red' }, {}, 422, 'request.invalid'],
      ['a date that does not exist', '/api/directives', { ...order(), occurredAt: '30/2/2020' }, {}, 422, 'request.invalid'],
      [
        'an issuer nobody knows',
        '/api/directives',
        { ...order(), content: { ...order().content, issuerId: 'nobody' } },
        {},
        422,
        'request.invalid',
      ],
      [
        'a register of nobody',
        '/api/registers',
        { authorityId: 'nobody', year: 2020, mode: 'kept', firstNumber: 1 },
        {},
        422,
        'request.invalid',
      ],
      ['a day ages away', '/api/directives/none/issue', { issuedOn: '9999-08-17', notation: 'UBND' }, {}, 422, 'request.invalid'],
      [
        'a body without a bottom',
        '/api/directives',
        JSON.parse('{"a":'.repeat(9_000) + '1' + '}'.repeat(9_000)) as object,
        {},
        400,
        'request.malformed',
      ],
      ['a key too short', '/api/directives', order(), { 'idempotency-key': 'x' }, 400, 'idempotency-key.malformed'],
      ['a task nobody gave', '/api/tasks/none/accept', {}, {}, 404, 'task.unknown'],
      ['a draft that is none', '/api/directives/none/issue', { issuedOn: '2020-08-17', notation: 'UBND' }, {}, 404, 'directive.unknown'],
    ])('refuses %s', async (_, url, body, headers, status, code) =>
      expect(await refused('POST', url, body, headers)).toEqual([status, code]),
    );
    it.each([
      ['/api/directives?asOf=30/2/2020', 422, 'date.does-not-exist'],
      ['/api/directives?after=7', 400, 'after.malformed'],
      ['/api/directives?cursor=zzz', 400, 'cursor.unreadable'],
      ['/api/authorities?cursor=zzz', 400, 'cursor.unreadable'],
      ['/api/deliveries?authorityId=nobody', 422, 'request.invalid'],
      ['/api/warnings?authorityId=nobody', 422, 'request.invalid'],
      ['/api/reminders?authorityId=nobody', 422, 'request.invalid'],
      ['/api/directives?limit=0', 422, 'request.invalid'],
      ['/api/directives/none', 404, 'directive.unknown'],
      ['/api/directives/none/lineage', 404, 'directive.unknown'],
      ['/api/directives/resolve?symbol=9999/XX', 404, 'directive.unknown'],
      ['/api/nowhere', 404, 'request.no-such-route'],
    ])('refuses GET %s', async (url, status, code) => expect(await refused('GET', url)).toEqual([status, code]));
    it('changes nothing by any of it', async () => {
      const before = await done<{ ordinal: number }>('GET', '/api/directives?limit=1');
      await refused('POST', '/api/directives', { ...order(), colour: 'red' });
      await engine.settled();
      expect((await done<{ ordinal: number }>('GET', '/api/directives?limit=1')).ordinal).toBe(before.ordinal);
    });
  });

  it('builds its read models anew, and answers the same', async () => {
    const before = await done<{ items: object[] }>('GET', '/api/directives?limit=100&asOf=2021-01-01');
    let state = await done<{ rebuilding: object | null; failed: string | null }>('POST', '/api/read-models/rebuild');
    expect(state.rebuilding).not.toBeNull();
    while (state.rebuilding) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      state = await done('GET', '/api/read-models');
    }
    expect(state.failed).toBeNull();
    expect(await done('GET', '/api/directives?limit=100&asOf=2021-01-01')).toEqual(before);
  }, 60_000);
  it('lets no second process into its folder', async () =>
    expect(openEngine({ dataDir: folder, port: 0, host: '127.0.0.1', log: 'quiet' }, { threads: false })).rejects.toMatchObject({
      code: 'store.locked',
    }));
});
