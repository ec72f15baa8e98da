import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressOf } from './described';
import { leastOf, queryValueOf } from './good-and-bad';
import { faultOf, openSampleApi, type SampleApi } from './sample-api';

let api: SampleApi;
beforeAll(async () => void (api = await openSampleApi()), 120_000);
afterAll(() => api.close());
const urlOf = (path: string): string =>
  addressOf(path, { ...api.known, fileId: 'none', eventId: 'none', joinId: 'none', delegationId: 'none' });
const SAFE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example' },
  { host: 'evil.example' },
  { host: 'localhost.evil.example:3000' },
];

describe('every answer', () => {
  it('is kept by nobody, framed by nobody, and taken for nothing else than it is', async () => {
    const wrong: string[] = [];
    for (const { method, path } of api.operations.filter(({ path }) => path !== '/api/live' && !path.startsWith('/api/oidc'))) {
      // Without a body commands are refused, so that refusals are looked at as well.
      const { headers, status } = await api.ask(method, urlOf(path), method === 'GET' || method === 'DELETE' ? undefined : '', {
        origin: 'http://localhost',
      });
      for (const [name, value] of Object.entries(SAFE))
        if (headers[name] !== value) wrong.push(`${method} ${path} ${status} ${name}: ${String(headers[name])}`);
      const policy = String(headers['content-security-policy']);
      if (!/default-src 'none'/.test(policy) || !/frame-ancestors 'none'/.test(policy)) wrong.push(`${method} ${path} ${policy}`);
      if (headers['access-control-allow-origin'] !== undefined || headers['server'] !== undefined || headers['x-powered-by'] !== undefined)
        wrong.push(`${method} ${path} tells too much`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
  it('is refused to a page of another site and under another name of this machine', async () => {
    const wrong: string[] = [];
    for (const { method, path } of api.operations)
      for (const headers of FOREIGN) {
        const answer = await api.ask(method, urlOf(path), undefined, headers);
        if (answer.body['code'] !== 'request.foreign-origin' || faultOf(answer))
          wrong.push(`${method} ${path} ${JSON.stringify(headers)} ${answer.text.slice(0, 100)}`);
      }
    expect(wrong).toEqual([]);
  }, 60_000);
  it('tells a method that an address does not take', async () => {
    const wrong: string[] = [];
    const paths = [...new Set(api.operations.map(({ path }) => path))];
    for (const path of paths)
      for (const method of ['PATCH', 'PUT', 'DELETE', 'POST'] as const) {
        if (api.operations.some((each) => each.path === path && each.method === method)) continue;
        const answer = await api.ask(method as 'PUT', urlOf(path), {});
        if (faultOf(answer) || answer.status !== 404) wrong.push(`${method} ${path} ${answer.status} ${answer.text.slice(0, 100)}`);
      }
    expect(wrong).toEqual([]);
  }, 60_000);
  it.each(['/api/tasks/%zz', '/api/tasks/%00', '/api//tasks', '/api/tasks/', '/api', '/api/TASKS', '/api/tasks;x=1'])(
    'is a refusal for %s',
    async (url) => {
      const answer = await api.ask('GET', url);
      expect(faultOf(answer)).toBeNull();
    },
  );
  it('refuses a body larger than any that is meant', async () => {
    const { body, status } = await api.ask('POST', '/api/directives', { content: { subject: 'x'.repeat(5_000_000) } });
    expect([status, body['code']]).toEqual([413, 'request.too-large']);
  });
});

describe('who just wrote', () => {
  it('finds it in every question, by the word that the answer gave', async () => {
    const questions = api.operations.filter(
      ({ method, query, path }) => method === 'GET' && query.some(({ name }) => name === 'after') && path !== '/api/calendars/{calendarId}',
    );
    const [task] = await api.list(`/api/tasks?status=open&limit=1`);
    const wrote = await api.ask<{ after: string }>(
      'POST',
      `/api/tasks/${task!['taskId']}/accept`,
      { occurredAt: '2020-08-20' },
      { 'x-on-behalf-of': task!['bodyId'] ?? task!['assigneeId']! },
    );
    expect(wrote.status).toBe(200);
    const { ordinal } = (await api.ask<{ ordinal: number }>('GET', `/api/tasks?limit=1&after=${wrote.body.after}`)).body;
    const behind: string[] = [];
    for (const { path, query } of questions) {
      const required = query.filter((field) => field.required).map((field) => [field.name, queryValueOf(field, api.known)]);
      const also = path === '/api/delegations' ? [['absentId', api.known['authorityId']!]] : [];
      const { status, body, text } = await api.ask<{ ordinal?: number }>(
        'GET',
        `${urlOf(path)}?${new URLSearchParams([...required, ...also, ['after', wrote.body.after]] as string[][])}`,
      );
      if (status >= 500 || (body.ordinal !== undefined && body.ordinal < ordinal && !path.includes('{ordinal}')))
        behind.push(`${path} ${status} ${text.slice(0, 100)}`);
    }
    expect(behind).toEqual([]);
  }, 60_000);
  it('is told to come again where nobody holds what it waits for', async () => {
    const future = Buffer.from('1:999999999').toString('base64url');
    const answer = await api.ask('GET', `/api/tasks?after=${future}`);
    expect([answer.status, answer.headers['retry-after'], answer.body['code']]).toEqual([503, '1', expect.any(String)]);
    expect(answer.body).toMatchObject({
      words: { vi: { title: expect.any(String) as string }, en: { remedy: expect.any(String) as string } },
    });
  }, 30_000);
});

describe('two who write at once', () => {
  it('of one draft: the second one is told that it changed since', async () => {
    const content = leastOf(api.document, { $ref: '#/components/schemas/ContentDto' }, api.known) as { citations: object[] };
    const draft = { content: { ...content, citations: [] }, occurredAt: '2020-08-20' };
    const { body } = await api.ask<{ directiveId: string; revision: string }>('POST', '/api/directives', draft);
    const revise = (subject: string, expected: number) =>
      api.ask('PUT', `/api/directives/${body.directiveId}/draft`, { ...draft, content: { ...draft.content, subject }, expected });
    const both = await Promise.all([revise('một', Number(body.revision)), revise('hai', Number(body.revision))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const late = both.find(({ status }) => status === 412)!;
    expect([faultOf(late), late.body['code']]).toEqual([null, 'stream.conflict']);
  });
  it('take numbers one after another: none twice, none left out', async () => {
    const content = leastOf(api.document, { $ref: '#/components/schemas/ContentDto' }, api.known);
    const drafts = await Promise.all(
      Array.from({ length: 12 }, () =>
        api.ask<{ directiveId: string }>('POST', '/api/directives', {
          content: { ...content, subject: 'x', citations: [], documentType: 'CV' },
          occurredAt: '2020-08-20',
        }),
      ),
    );
    const issued = await Promise.all(
      drafts.map(({ body }) =>
        api.ask<{ number: string }>('POST', `/api/directives/${body.directiveId}/issue`, {
          issuedOn: '2020-08-21',
          notation: 'UBND-VX',
          series: 'TB',
        }),
      ),
    );
    expect(issued.filter(({ status }) => status !== 200).map(({ text }) => text)).toEqual([]);
    expect(issued.map(({ body }) => Number(body.number)).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
  });
});

describe('the stream of news', () => {
  interface Message {
    readonly id: string;
    readonly event: string;
    readonly data: { readonly ordinal: number; readonly streams: readonly string[] | null };
  }
  let port: number;
  beforeAll(async () => {
    await api.engine.listen();
    ({ port } = api.engine.app.getHttpServer().address() as AddressInfo);
  });
  /** Listens as a browser does, until `enough`. */
  const listen = async (
    enough: (messages: readonly Message[]) => boolean,
    lastEventId?: string,
    meanwhile?: () => Promise<unknown>,
  ): Promise<readonly Message[]> => {
    const messages: Message[] = [];
    const headers = {
      host: `localhost:${port}`,
      authorization: api.engine.localAuthorization,
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    };
    const asked = request({ port, host: '127.0.0.1', path: '/api/live', headers }).end();
    const answer = await new Promise<IncomingMessage>((resolve, reject) => void asked.on('response', resolve).on('error', reject));
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/event-stream']);
    let text = '';
    const done = new Promise<void>((resolve) =>
      answer.on('data', (part: Buffer) => {
        text += part.toString();
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) {
          const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
          if (field('event')) messages.push({ id: field('id'), event: field('event'), data: JSON.parse(field('data')) as Message['data'] });
        }
        if (enough(messages)) resolve();
      }),
    );
    await meanwhile?.();
    if (!enough(messages)) await done;
    asked.destroy();
    return messages;
  };
  const accept = async (): Promise<string> => {
    const [task] = await api.list('/api/tasks?status=open&limit=1');
    await api.ask(
      'POST',
      `/api/tasks/${task!['taskId']}/accept`,
      { occurredAt: '2020-08-20' },
      { 'x-on-behalf-of': task!['bodyId'] ?? task!['assigneeId']! },
    );
    return `task-${task!['taskId']}`;
  };

  it('begins with where one is', async () => {
    const ordinal = await api.ordinal();
    expect(await listen((messages) => messages.length > 0)).toEqual([
      { id: String(ordinal), event: 'advance', data: { ordinal, streams: [] } },
    ]);
  });
  it('names what was touched, each with a larger number', async () => {
    let touched = '';
    const messages = await listen(
      (all) => all.some(({ data }) => data.streams?.includes(touched) && touched !== ''),
      undefined,
      async () => void (touched = await accept()),
    );
    const ordinals = messages.map(({ data }) => data.ordinal);
    expect(ordinals).toEqual(ordinals.toSorted((a, b) => a - b));
    expect(new Set(ordinals).size).toBe(ordinals.length);
    expect(messages.map(({ id }) => Number(id))).toEqual(ordinals);
  });
  it('tells who comes back with an older number that anything may have changed, and who missed nothing only what comes', async () => {
    const ordinal = await api.ordinal();
    const [first] = await listen((messages) => messages.length > 0, String(ordinal - 3));
    expect(first).toMatchObject({ id: String(ordinal), data: { ordinal, streams: null } });
    const [news] = await listen((messages) => messages.length > 0, String(ordinal), accept);
    expect(news!.data.ordinal).toBeGreaterThan(ordinal);
    expect(news!.data.streams).not.toBeNull();
  });
  it.each(['x', '-1', '1e9', '', '99999999999999999999'])('takes %j for no number, and begins where one is', async (id) => {
    const [first] = await listen((messages) => messages.length > 0, id);
    expect(first!.data.ordinal).toBe(await api.ordinal());
  });
});
