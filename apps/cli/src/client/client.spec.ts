import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refused, answerOf, headersOf, urlOf } from './client';
import { httpClient } from './http-client';

describe('a request', () => {
  it.each([
    [undefined, '/api/tasks'],
    [{}, '/api/tasks'],
    [{ state: 'overdue', limit: undefined, below: true }, '/api/tasks?state=overdue&below=true'],
    [{ symbol: '278/UBND-VX', province: 'Bình Dương' }, '/api/tasks?symbol=278%2FUBND-VX&province=B%C3%ACnh+D%C6%B0%C6%A1ng'],
  ])('with %j goes to %s', (query, url) => expect(urlOf('/api/tasks', query)).toBe(url));
  it.each([
    [{}, {}],
    [{ body: { a: 1 } }, { 'content-type': 'application/json' }],
    [
      { body: Buffer.from('x'), onBehalfOf: 'b1' },
      { 'content-type': 'application/octet-stream', 'x-on-behalf-of': 'b1' },
    ],
  ])('with %j says what it carries', (options, headers) => expect(headersOf(options)).toEqual(headers));
});

describe('an answer', () => {
  it('is what was asked for', () => expect(answerOf(200, '{"a":1}')).toEqual({ a: 1 }));
  it('is a refusal where the status says so', () =>
    expect(() => answerOf(409, '{"title":"Không được"}')).toThrow(new Refused({ title: 'Không được' } as never)));
});

describe('a server that went away', () => {
  it('is named, with what to do', async () => {
    const gone = httpClient('http://127.0.0.1:9/').request('GET', '/api/tasks');
    await expect(gone).rejects.toMatchObject({ problem: { code: 'server.gone', status: 503, details: { url: 'http://127.0.0.1:9' } } });
  });
});

describe('a server that runs', () => {
  let server: Server;
  let lags: number[];
  let behind: number[];
  const seen: { method?: string; url?: string; body: string; type?: string }[] = [];
  beforeEach(async () => {
    lags = [];
    behind = [];
    seen.length = 0;
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        seen.push({ method, url, body: Buffer.concat(chunks).toString(), type: headers['content-type'] });
        response.end(
          JSON.stringify({ status: 'ready', readModels: { behind: behind.shift() ?? 0 }, processes: [{ lag: lags.shift() ?? 0 }] }),
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  const client = () => httpClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

  it('is asked by its address, with JSON or bytes', async () => {
    await client().request('POST', '/api/x', { body: { a: 1 }, query: { b: 2 } });
    await client().request('POST', '/api/letters', { body: new TextEncoder().encode('chữ') });
    expect(seen).toEqual([
      { method: 'POST', url: '/api/x?b=2', body: '{"a":1}', type: 'application/json' },
      { method: 'POST', url: '/api/letters', body: 'chữ', type: 'application/octet-stream' },
    ]);
  });
  it('is settled when no process lags any more', async () => {
    lags = [5, 2];
    await client().settled();
    expect(seen.map(({ url }) => url)).toEqual(['/api/health/ready', '/api/health/ready', '/api/health/ready']);
  });
  it('is settled only when its read models hold the log, for the next command asks them', async () => {
    behind = [26_000, 7];
    await client().settled();
    expect(seen.length).toBe(3);
  });
});
