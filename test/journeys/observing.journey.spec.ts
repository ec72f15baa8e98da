import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine, type Engine } from '@cascade/server';
import { PROVINCE, seedBodies } from '../crash/crash-world';
import { remove } from './open-test-engine';

interface SentSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  links?: { traceId: string }[];
}
/** A collector that keeps what it is sent. */
describe('a server that is observed', () => {
  let collector: Server;
  let engine: Engine;
  let folder: string;
  const spans: SentSpan[] = [];
  beforeAll(async () => {
    collector = createServer((request, answer) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const { resourceSpans } = JSON.parse(Buffer.concat(parts).toString()) as {
          resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
        };
        spans.push(...resourceSpans[0]!.scopeSpans[0]!.spans);
        answer.end('{}');
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => collector.once('listening', resolve));
    folder = mkdtempSync(join(tmpdir(), 'observed-'));
    const traces = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    engine = await openEngine({ dataDir: folder, port: 0, host: '127.0.0.1', log: 'quiet', metrics: true, traces }, { threads: false });
    await seedBodies(engine.store);
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    collector.close();
    remove(folder);
  });
  const ask = async (method: 'GET' | 'POST', url: string, payload?: object, headers: object = {}) => {
    const answer = await engine.inject({ method, url, payload, headers: { host: 'localhost', ...headers } });
    if (answer.statusCode >= 400) throw new Error(answer.payload);
    return answer.payload;
  };
  /** The value of a series; the sum where a label has several. */
  const metric = (text: string, series: string): number =>
    text.split('\n').filter((line) => line.startsWith(series)).reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0); // prettier-ignore

  it('tells from request to append to read models and to what followed, as one trace', async () => {
    const target = { kind: 'lowerCommittees', underId: PROVINCE, level: 'district' };
    const content = {
      documentType: 'CT',
      subject: 'Báo cáo tháng',
      issuerId: PROVINCE,
      addressees: [{ text: 'UBND các huyện', role: 'to', target }],
      citations: [],
      items: [{ label: '1', text: 'Báo cáo', assignees: [{ text: 'UBND các huyện', target }] }],
    };
    const caller = '0af7651916cd43dd8448eb211c80319c';
    const { directiveId } = JSON.parse(await ask('POST', '/api/directives', { content })) as { directiveId: string };
    const headers = { traceparent: `00-${caller}-b7ad6b7169203331-01` };
    await ask('POST', `/api/directives/${directiveId}/issue`, { issuedOn: '17/8/2020', notation: 'CT-UBND' }, headers);
    await engine.settled();
    while (!spans.some(({ name }) => name === 'append TaskAssigned')) await new Promise((resolve) => setTimeout(resolve, 50));
    const issue = spans.find(({ name }) => name === 'IssueDirective')!;
    expect(issue.links?.[0]?.traceId).toBe(caller);
    const ofTrace = spans.filter(({ traceId }) => traceId === issue.traceId);
    const byId = new Map(ofTrace.map((span) => [span.spanId, span]));
    const road = (span: SentSpan | undefined): string[] => (span ? [...road(byId.get(span.parentSpanId ?? '')), span.name] : []);
    const assigned = ofTrace.find(({ name }) => name === 'append TaskAssigned');
    expect(road(assigned)[0]).toBe('IssueDirective');
    expect(road(assigned)).toContain('append Issued');
    expect(ofTrace.some((span) => span.name === 'read models' && byId.get(span.parentSpanId!)?.name === 'append Issued')).toBe(true);
    for (const { startTimeUnixNano, endTimeUnixNano } of ofTrace) {
      expect(BigInt(endTimeUnixNano) >= BigInt(startTimeUnixNano)).toBe(true);
      expect(Math.abs(Number(BigInt(startTimeUnixNano) / 1_000_000n) - Date.now())).toBeLessThan(120_000);
    }
  });
  it('counts appends, groups, requests, and how far everything is', async () => {
    const text = await ask('GET', '/api/metrics');
    expect(metric(text, 'cascade_append_seconds_count{outcome="done"}')).toBeGreaterThan(10);
    expect(metric(text, 'cascade_append_group_size_count')).toBeGreaterThan(0);
    expect(metric(text, 'cascade_append_group_size_sum')).toBeGreaterThanOrEqual(metric(text, 'cascade_append_group_size_count'));
    expect(metric(text, 'cascade_http_request_seconds_count{method="POST",route="/api/directives",status="201"}')).toBe(1);
    expect(metric(text, 'cascade_events_appended_total')).toBeGreaterThan(10);
    expect(metric(text, 'cascade_subscriptions')).toBeGreaterThan(0);
    expect(metric(text, 'cascade_read_models_live')).toBe(1);
    expect(metric(text, 'cascade_processes_active')).toBe(1);
    expect(text).toMatch(/cascade_projection_lag\{projection="tasks"\} \d/);
    for (const name of ['process_lag', 'process_retries', 'dead_letters']) expect(text).toMatch(new RegExp(`cascade_${name}\\{process="assign-tasks"\\} \\d`)); // prettier-ignore
    expect(text).toContain('nodejs_eventloop_lag');
  });
  it('says nothing where nobody asked for it', async () => {
    const quiet = mkdtempSync(join(tmpdir(), 'quiet-'));
    const other = await openEngine({ dataDir: quiet, port: 0, host: '127.0.0.1', log: 'quiet' }, { threads: false });
    const { statusCode, payload } = await other.inject({ method: 'GET', url: '/api/metrics', headers: { host: 'localhost' } });
    expect([statusCode, JSON.parse(payload)]).toEqual([404, expect.objectContaining({ code: 'metrics.off' })]);
    await other.close();
    remove(quiet);
  });
});
