import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileOf, headersOf, Refused, urlOf, type Client, type Method } from './client';
import { httpClient } from './http-client';

interface Seen {
  readonly method?: string;
  readonly url?: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}
const seen: Seen[] = [];
let answering: (request: Seen, response: ServerResponse) => void;
let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url: path, headers } = request;
      seen.push({ method, url: path, headers, body: Buffer.concat(chunks) });
      answering(seen.at(-1)!, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  seen.length = 0;
  answering = (_, response) => void response.end('{}');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const problem = { type: '/problems/x', status: 409, code: 'directive.not-issued', title: 'Chưa ban hành', remedy: 'Ban hành trước' };
const refusing =
  (status: number, body: object = problem) =>
  (_: Seen, response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
  };
const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing was refused',
    (error: unknown) => error,
  );

describe('what is sent to a server', () => {
  it.each<[Method, object | undefined, string | undefined]>([
    ['GET', undefined, undefined],
    ['POST', { a: 'đỏ' }, 'b1'],
    ['POST', {}, undefined],
    ['PUT', { list: [1, null] }, undefined],
  ])('by %s is the body %j for the body %s, read as it was meant', async (method, body, onBehalfOf) => {
    await httpClient(url).request(method, '/api/x', { body, onBehalfOf });
    const [{ headers, body: bytes, ...asked }] = seen as [Seen];
    expect(asked).toEqual({ method, url: '/api/x' });
    expect(headers['x-on-behalf-of']).toBe(onBehalfOf);
    expect(bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'))).toEqual(body);
    expect(headers['content-type']).toBe(body === undefined ? undefined : 'application/json');
  });
  it('is byte for byte the file, with zeros and what is no UTF-8', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    await httpClient(url).request('POST', '/api/letters', { body: bytes, query: { fileName: 'công văn số 1&2.pdf' } });
    expect(seen[0]!.body.equals(Buffer.from(bytes))).toBe(true);
    expect(new URL(seen[0]!.url!, url).searchParams.get('fileName')).toBe('công văn số 1&2.pdf');
  });
  it('is a part of the bytes where they are a part of a longer stretch', async () => {
    const whole = Buffer.from('0123456789');
    await httpClient(url).request('POST', '/api/letters', { body: new Uint8Array(whole.buffer, whole.byteOffset + 2, 3) });
    expect(seen[0]!.body.toString()).toBe('234');
  });
  it.each([
    [null, undefined],
    ['Local abc', 'Local abc'],
  ])('says who may ask by %s, on each question and each file', async (authorization, header) => {
    const client = httpClient(url, authorization);
    await client.request('GET', '/api/x');
    await client.download('/api/file');
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([header, header]);
  });
  it.each(['', '/'])('goes to one address, ending in "%s" or not', async (end) => {
    await httpClient(`${url}${end}`).request('GET', '/api/x');
    expect([seen[0]!.url, httpClient(`${url}${end}`).place]).toEqual(['/api/x', url]);
  });
});
describe('the query of a question', () => {
  it.each<[Parameters<typeof urlOf>[1], string]>([
    [{ text: '' }, 'text='],
    [{ limit: 0 }, 'limit=0'],
    [{ below: false }, 'below=false'],
    [{ text: 'a&b=c#d' }, 'text=a%26b%3Dc%23d'],
    [{ text: 'một hai' }, 'text=m%E1%BB%99t+hai'],
    [{ text: '1+1' }, 'text=1%2B1'],
    [{ a: undefined, b: 'x', c: undefined }, 'b=x'],
  ])('%j is %s', (query, parameters) => {
    expect(urlOf('/x', query)).toBe(`/x?${parameters}`);
    const back = new URL(urlOf('/x', query), url).searchParams;
    for (const [name, value] of Object.entries(query ?? {})) expect(back.get(name)).toBe(value === undefined ? null : String(value));
  });
  it('has no sign where there is nothing to ask', () => expect(urlOf('/x', { a: undefined })).toBe('/x'));
  it('says for whom also where nothing is sent', () => expect(headersOf({ onBehalfOf: 'b' })).toEqual({ 'x-on-behalf-of': 'b' }));
});

describe('what a server answers', () => {
  it.each([{ a: [1, 'đ', null] }, [], 'text', 0, null, false])('comes as it is: %j', async (answer) => {
    answering = (_, response) => void response.end(JSON.stringify(answer));
    expect(await httpClient(url).request('GET', '/api/x')).toEqual(answer);
  });
  it.each([400, 401, 403, 404, 409, 412, 422, 429, 500, 503])('with %i is a refusal in its own words', async (status) => {
    answering = refusing(status, { ...problem, status });
    const error = await errorOf(httpClient(url).request('POST', '/api/x', { body: {} }));
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).problem).toEqual({ ...problem, status });
    expect((error as Refused).message).toBe(problem.title);
  });
  it('with a refusal of a file is a refusal too, not a file that says so', async () => {
    answering = refusing(404);
    expect(await errorOf(httpClient(url).download('/api/file'))).toMatchObject({ problem: { code: 'directive.not-issued' } });
    expect(() => fileOf(409, Buffer.from(JSON.stringify(problem)))).toThrow(Refused);
  });
  it.each([[Buffer.from([0, 255, 13, 10])], [Buffer.alloc(0)], [Buffer.alloc(300_000, 7)]])(
    'of a file is its bytes (%#)',
    async (bytes) => {
      answering = (_, response) => void response.end(bytes);
      expect(Buffer.from(await httpClient(url).download('/api/file', { query: { format: 'xlsx' } })).equals(bytes)).toBe(true);
      expect(seen[0]!.url).toBe('/api/file?format=xlsx');
    },
  );
});
describe('a server that goes away', () => {
  const asking: readonly (readonly [string, (client: Client) => Promise<unknown>])[] = [
    ['a question', (client) => client.request('GET', '/api/x')],
    ['a letter', (client) => client.request('POST', '/api/letters', { body: Buffer.from('x') })],
    ['a file', (client) => client.download('/api/file')],
  ];
  it.each(asking)('before it answered %s is named, with what to do in both languages', async (_, ask) => {
    answering = (_seen, response) => void response.socket!.destroy();
    const error = await errorOf(ask(httpClient(`${url}/`)));
    expect(error).toBeInstanceOf(Refused);
    const { code, status, words, details } = (error as Refused).problem;
    expect([code, status, details]).toEqual(['server.gone', 503, expect.objectContaining({ url })]);
    expect([words.vi.title, words.en.title].every((title) => title.includes(url))).toBe(true);
    expect([words.vi.remedy, words.en.remedy].every((remedy) => remedy.includes('npm start'))).toBe(true);
  });
});
describe('a server that breaks off', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    [
      'in the middle of its answer',
      (response) => (
        response.writeHead(200, { 'content-length': 100 }),
        response.write('{"a":'),
        void setTimeout(() => response.socket!.destroy(), 20)
      ),
    ],
    ['with the page of a proxy', (response) => void response.writeHead(502).end('<html>Bad gateway</html>')],
    ['with nothing', (response) => void response.end('')],
  ])('%s is one that is gone', async (_, breaking) => {
    answering = (_seen, response) => breaking(response);
    expect(await errorOf(httpClient(url).request('GET', '/api/x'))).toMatchObject({ problem: { code: 'server.gone' } });
  });
  it('in a file or while it is waited for is one that is gone', async () => {
    answering = (_seen, response) => void response.socket!.destroy();
    expect(await errorOf(httpClient(url).settled())).toMatchObject({ problem: { code: 'server.gone' } });
  });
});
describe('what was written has been taken in', () => {
  const states = (...all: readonly object[]): void => {
    const left = [...all];
    answering = (_, response) => void response.end(JSON.stringify(left.length > 1 ? left.shift() : left[0]));
  };
  const ready = { status: 'ready', readModels: { behind: 0 }, processes: [{ lag: 0 }, { lag: 0 }] };
  it.each<[string, readonly object[], number]>([
    ['at once', [ready], 1],
    ['where there is no process at all', [{ ...ready, processes: [] }], 1],
    ['when the server is ready', [{ ...ready, status: 'starting' }, ready], 2],
    ['when its read models are there', [{ ...ready, readModels: { behind: 1 } }, ready], 2],
    ['when the last of its processes is there', [{ ...ready, processes: [{ lag: 0 }, { lag: 3 }] }, ready], 2],
    ['not while nobody knows where a process is', [{ ...ready, processes: [{ lag: null }] }, ready], 2],
    ['when all of them are there at one time', [{ ...ready, readModels: { behind: 1 } }, { ...ready, processes: [{ lag: 1 }] }, ready], 3],
  ])('%s', async (_, all, questions) => {
    states(...all);
    await httpClient(url).settled();
    expect(seen.map(({ url: path }) => path)).toEqual(Array.from({ length: questions }, () => '/api/health/ready'));
  });
});
