import { openTestEngine, remove, type TestEngine } from './journeys/open-test-engine';
import { answerCheck } from './answer-schemas';

type Listed = Readonly<Record<string, unknown>>;
/** Questions that a store without them cannot answer; each is asked by a journey of its own. */
const ELSEWHERE = new Set(['/api/oidc', '/api/oidc/start', '/api/oidc/callback', '/api/backup']);
type Described = Readonly<
  Record<string, { readonly get?: { readonly responses: Readonly<Record<string, { readonly content?: object }>> } }>
>;

/** Every question of the API, asked of the sample campaign about many of its documents, tasks and bodies, and held to the OpenAPI document. */
describe('every question', () => {
  let engine: TestEngine;
  let paths: readonly string[];
  const ids: Record<string, readonly string[]> = {};
  const get = async (url: string): Promise<{ status: number; body: { items: readonly Listed[] } }> => {
    const { statusCode, payload } = await engine.inject({ url, headers: { host: 'localhost' } });
    return { status: statusCode, body: JSON.parse(payload) as { items: readonly Listed[] } };
  };
  const all = async (url: string, field: string): Promise<readonly string[]> =>
    (await get(url)).body.items.map((item) => item[field]).filter((each) => typeof each === 'string');
  const made = async (url: string, body: object, field: string): Promise<string> => {
    const { payload } = await engine.inject({ method: 'POST', url, payload: body, headers: { host: 'localhost' } });
    return String((JSON.parse(payload) as Listed)[field]);
  };
  beforeAll(async () => {
    engine = await openTestEngine({ fill: 'sample' });
    const document = JSON.parse((await engine.inject({ url: '/api/docs/openapi.json' })).payload) as { paths: Described };
    paths = Object.entries(document.paths).flatMap(([path, { get: asked }]) =>
      asked && 'application/json' in (asked.responses['200']?.content ?? {}) && !ELSEWHERE.has(path) ? [path] : [],
    );
    ids['directiveId'] = await all('/api/directives?limit=500', 'id');
    // One in five, and some that are reported on every day: only these have reports to tell of.
    const tasks = (await get('/api/tasks?limit=500')).body.items;
    const daily = tasks.filter(({ itemText }) => /hàng ngày/.test(String(itemText))).slice(0, 5);
    ids['taskId'] = [...daily, ...tasks.filter((_task, place) => place % 5 === 0)].map(({ taskId }) => String(taskId));
    ids['authorityId'] = [
      ...new Set(await all('/api/deliveries?limit=60', 'authorityId')),
      ...(await all('/api/authorities?limit=5', 'authorityId')),
    ];
    ids['book'] = ['outgoing', 'incoming', 'followUp'];
    ids['of'] = ['due', 'state', 'rollup'];
    ids['calendarId'] = ['viet-nam'];
    ids['groupId'] = [await made('/api/groups', { ownerId: ids['authorityId']![0], name: 'Tổ công tác' }, 'groupId')];
    await made('/api/accounts', { signInName: 'mot.nguoi', fullName: 'Một Người' }, 'after');
    ids['accountId'] = await all('/api/accounts', 'accountId');
    ids['noteId'] = [
      await made('/api/notes', { directiveId: ids['directiveId']![0]!, text: 'Hỏi lại số liệu', start: 3, end: 9 }, 'noteId'),
    ];
    ids['followId'] = [
      await made('/api/following', { directiveId: ids['directiveId']![0]! }, 'followId'),
      await made('/api/following', { page: 'tasks', search: 'state=overdue', name: 'Quá hạn' }, 'followId'),
    ];
    ids['ordinal'] = ['1', '5000', '13000', '999999999'];
    ids['stream'] = ['directive', 'task', 'authority'].flatMap((kind) => ids[`${kind}Id`]!.slice(0, 8).map((id) => `${kind}-${id}`));
  }, 180_000);
  afterAll(async () => {
    await engine.close();
    remove(engine.folder);
  });
  /** What a route cannot be asked without, and ways of asking that answer another shape. */
  const asked = (path: string): readonly string[] => {
    const [body = '', other = ''] = ids['authorityId']!;
    const known: Readonly<Record<string, readonly string[]>> = {
      '/api/directives': ['', '?text=12', '?year=2020&limit=3'],
      '/api/directives/resolve': [`?symbol=278/UBND-VX&province=${encodeURIComponent('Bình Dương')}`],
      '/api/directives/{directiveId}/lineage': ['?tasks=true', '?asOf=2020-08-19&up=1&down=1', '?knownAt=13300'],
      '/api/registers/{book}': [`?authorityId=${body}&year=2020`, `?authorityId=${other}&year=2020`],
      '/api/statistics/relay': ['?measure=answer', '?measure=receipt&from=2020-08-01'],
      '/api/statistics/relays': [
        '?measure=answer',
        '?measure=answer&waiting=true&limit=3',
        '?measure=receipt&above=province&below=district&maxDays=2',
      ],
      '/api/events': ['', '?category=task&limit=5', '?type=TaskAssigned&order=newer&knownAt=13300'],
      '/api/search': ['?text=khau%20trang', '?text=12/ct', '?text=binh%20duong&type=CT'],
      '/api/official': ['', '?by=body', `?authorityId=${body}&below=true&by=directive`],
      '/api/official/tasks': ['openOverdue', 'doneInTime', 'withoutDeadline'].map((bucket) => `?bucket=${bucket}`),
      '/api/account-names': [`?ids=${ids['accountId']!.join(',')}`, '?ids=nobody'],
      '/api/authorities/heirs': [`?ids=${body},${other}&asOf=2025-08-01`],
      '/api/delegations': [`?absentId=${body}`],
      '/api/collected-reports': ids['directiveId']!.slice(0, 4).map((id) => `?directiveId=${id}&itemId=${id}&period=2020-08-18`),
      '/api/lineage/path': ids['directiveId']!.slice(0, 6).map((id) => `?from=${ids['directiveId']![0]}&to=${id}`),
      '/api/lineage/link': ids['directiveId']!.slice(0, 12).flatMap((from) =>
        ids['directiveId']!.slice(0, 12).map((to) => `?above=${from}&below=${to}`),
      ),
      '/api/desk': [`?authorityId=${body}`, `?authorityId=${other}`],
      '/api/tasks': ['', '?state=overdue', '?limit=500'],
      '/api/warnings': ['', '?dismissed=true'],
      '/api/notes': ['', `?directiveId=${ids['directiveId']![0]}`],
    };
    return known[path] ?? [''];
  };
  const addressesOf = (path: string): readonly string[] => {
    const [, name] = /\{(\w+)\}/.exec(path) ?? [];
    if (name === undefined) return [path];
    return (ids[name] ?? []).flatMap((id) => addressesOf(path.replace(`{${name}}`, encodeURIComponent(id))));
  };
  it('answers what the OpenAPI document says, and each at least once', async () => {
    const silent: string[] = [];
    const wrong = new Set<string>();
    for (const path of paths) {
      let answered = 0;
      for (const address of addressesOf(path).slice(0, 60))
        for (const query of asked(path))
          try {
            answered += (await get(`${address}${query}`)).status === 200 ? 1 : 0;
          } catch (error) {
            answered += 1;
            wrong.add(`${path}: ${(error as Error).message}`);
          }
      if (answered === 0) silent.push(path);
    }
    expect({ silent, wrong: [...wrong].slice(0, 10) }).toEqual({ silent: [], wrong: [] });
  }, 180_000);
});

describe('an answer that is held to a document', () => {
  const of = (schema: object) =>
    answerCheck({
      paths: {
        '/a/b': { get: { operationId: 'b', responses: { 200: { content: { 'application/json': { schema: { type: 'string' } } } } } } },
        '/a/{id}': { get: { operationId: 'a', responses: { 200: { content: { 'application/json': { schema: schema as never } } } } } },
      },
      components: {
        schemas: {
          Named: { type: 'object', properties: { a: { type: 'string' }, up: { $ref: '#/components/schemas/Named' } }, required: ['a'] },
          Stated: { type: 'object', properties: { at: { type: 'number' } }, required: ['at'] },
        },
      },
    });
  const named = { $ref: '#/components/schemas/Named' };
  const both = { allOf: [named, { $ref: '#/components/schemas/Stated' }] };
  const say = (schema: object, body: unknown, url = '/a/1', status = 200) =>
    of(schema)('GET', url, { statusCode: status, payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  it.each([
    ['what is described', named, { a: 'x' }, null],
    ['a field that is missing', named, {}, "must have required property 'a'"],
    ['a field that nobody described', named, { a: 'x', b: 1 }, 'unevaluatedProperty'],
    ['one inside', named, { a: 'x', up: { a: 'y', b: 1 } }, '/up must NOT have unevaluated'],
    ['two types together', both, { a: 'x', at: 1 }, null],
    ['a field beside both', both, { a: 'x', at: 1, c: 2 }, 'unevaluatedProperty'],
    ['a field of the second that is missing', both, { a: 'x' }, "must have required property 'at'"],
  ])('tells %s', (_what, schema, body, wrong) =>
    expect(say(schema, body)).toEqual({ operation: 'a', wrong: wrong === null ? null : expect.stringContaining(wrong) }),
  );
  it('knows the route that is meant', () => expect(say(named, 'text', '/a/b?x=1')).toEqual({ operation: 'b', wrong: null }));
  it('tells an answer that is not described at all', () =>
    expect(say(named, { a: 'x' }, '/a/1', 202)).toEqual({ operation: 'a', wrong: expect.stringContaining('202') }));
  it('has nothing to say of other routes', () => expect(say(named, {}, '/c')).toBeNull());
});
