import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SpanSender, type Span } from './span-sender';

const span = (n: number): Span => ({
  traceId: 'a'.repeat(32),
  spanId: String(n).padStart(16, '0'),
  name: `span ${n}`,
  kind: 1,
  startTimeUnixNano: '1',
  endTimeUnixNano: '2',
  attributes: [],
});
interface Body {
  resourceSpans: { resource: object; scopeSpans: { spans: Span[] }[] }[];
}
describe('the sender of spans', () => {
  let server: Server;
  let status: number;
  const got: { url?: string; type?: string; body: Body }[] = [];
  const warned: string[] = [];
  beforeEach(async () => {
    status = 200;
    got.length = warned.length = 0;
    server = createServer((request, answer) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        got.push({ url: request.url, type: request.headers['content-type'], body: JSON.parse(Buffer.concat(parts).toString()) as Body });
        answer.writeHead(status).end('{}');
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterEach(() => void (server.closeAllConnections(), server.close()));
  const open = (endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`) =>
    new SpanSender(endpoint, 'spec:1', (words) => warned.push(words));

  it('sends what was added in the form of OTLP, with who it is', async () => {
    const sender = open();
    for (let n = 0; n < 3; n += 1) sender.add(span(n));
    await sender.close();
    expect(got).toHaveLength(1);
    expect(got[0]).toMatchObject({ url: '/v1/traces', type: 'application/json' });
    const [{ resource, scopeSpans } = { resource: {}, scopeSpans: [] }] = got[0]!.body.resourceSpans;
    expect(JSON.stringify(resource)).toContain('"service.instance.id","value":{"stringValue":"spec:1"}');
    expect(scopeSpans[0]!.spans).toEqual([span(0), span(1), span(2)]);
  });
  it('sends in batches, and nothing where there is nothing', async () => {
    const sender = open();
    await sender.flush();
    for (let n = 0; n < 1_200; n += 1) sender.add(span(n));
    await sender.close();
    expect(got.map(({ body }) => body.resourceSpans[0]!.scopeSpans[0]!.spans.length).reduce((sum, count) => sum + count)).toBe(1_200);
    expect(got.length).toBeGreaterThan(2);
  });
  it('drops what a collector refuses, and says so once', async () => {
    status = 503;
    const sender = open();
    sender.add(span(1));
    await sender.flush();
    sender.add(span(2));
    await sender.close();
    expect(sender.dropped).toBe(2);
    expect(warned).toEqual([expect.stringContaining('answered 503')]);
  });
  it('drops what nobody takes, and what is too much', async () => {
    const sender = open('http://127.0.0.1:1');
    for (let n = 0; n < 12_000; n += 1) sender.add(span(n));
    await sender.close();
    expect(sender.dropped).toBe(12_000);
    expect(warned).toHaveLength(1);
  });
});
