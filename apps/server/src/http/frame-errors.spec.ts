import { connect } from 'node:net';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { httpAdapter } from './adapter';
import { ProblemFilter, type ProblemBody } from './problem.filter';

@Module({})
class Nothing {}

describe('what fails before a route is found', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(Nothing, httpAdapter(), { logger: false, bodyParser: false });
    app.useGlobalFilters(new ProblemFilter());
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());
  const port = (): number => (app.getHttpServer().address() as { port: number }).port;
  /** As it goes over the wire: a client library would not send it. */
  const send = (text: string): Promise<{ head: string; body: ProblemBody }> =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(port(), '127.0.0.1', () => socket.write(text));
      socket.on('data', (data) => (answer += data.toString()));
      socket.on('error', reject);
      socket.on('close', () => {
        const [head = '', body = ''] = answer.split('\r\n\r\n');
        resolve({ head, body: JSON.parse(body) as ProblemBody });
      });
    });
  const get = (path: string, more = ''): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}Connection: close\r\n\r\n`;

  it.each([
    ['an address that cannot be decoded', get('/api/directives/%E0%A4%A'), 400, 'request.address-unreadable'],
    ['a head of endless length', get('/', `X-Long: ${'x'.repeat(20_000)}\r\n`), 431, 'request.head-too-large'],
    ['what is no HTTP', 'XYZ\r\n\r\n', 400, 'request.malformed'],
  ])('%s is a problem like any other', async (_what, text, status, code) => {
    const { head, body } = await send(text);
    expect(head).toContain(`HTTP/1.1 ${status}`);
    expect(head.toLowerCase()).toContain('content-type: application/problem+json');
    expect(body).toMatchObject({
      status,
      code,
      words: { vi: { title: expect.any(String) as string }, en: { remedy: expect.any(String) as string } },
    });
  });
});
