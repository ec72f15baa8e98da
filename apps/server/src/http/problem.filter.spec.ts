import { Body, Controller, Get, Header, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '@cascade/event-store/domain';
import { LETTER_LIMIT, foreignOrigin, httpAdapter } from './adapter';
import { Text } from './fields';
import { ProblemFilter, problemOf, type ProblemBody } from './problem.filter';
import { problems } from './problems';
import { validation } from './validation';

class Said {
  @Text({ description: 'words' }) words!: string;
}
@Controller('api')
class Sample {
  @Get('conflict') conflict(): never {
    throw new DomainError('stream.conflict', { stream: 'directive-1', expected: '3', actual: '4' });
  }
  @Get('locked') locked(): never {
    throw new DomainError('store.locked', { path: '/data', by: 'pid 7' });
  }
  @Get('broken') broken(): never {
    throw new Error('the password is hunter2');
  }
  @Get('number') @Header('x-any', 'y') number(): object {
    return { revision: 2n ** 60n };
  }
  @Post('say') say(@Body() body: Said): object {
    return body;
  }
  @Post('letters') letters(@Body() body: Buffer): object {
    return { bytes: body.length };
  }
}
@Module({ controllers: [Sample] })
class SampleModule {}

describe('an error of the server', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(SampleModule, httpAdapter(), { logger: false, bodyParser: false });
    app.useGlobalFilters(new ProblemFilter()).useGlobalPipes(validation());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());
  const ask = async (method: 'GET' | 'POST', url: string, payload?: string | Buffer | object, headers: Record<string, string> = {}) => {
    const answer = await app.inject({ method, url, payload, headers: { host: 'localhost', ...headers } });
    return { status: answer.statusCode, headers: answer.headers, body: answer.json<ProblemBody & Record<string, unknown>>() };
  };

  it('is a problem with words in Vietnamese, and a remedy', async () => {
    const { status, headers, body } = await ask('GET', '/api/conflict');
    expect(status).toBe(412);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(headers['content-language']).toBe('vi');
    expect(body).toMatchObject({
      type: '/problems/stream.conflict',
      code: 'stream.conflict',
      title: 'Nội dung đã thay đổi từ lúc mở',
      details: { actual: '4' },
      words: { en: { title: 'It changed since it was opened' } },
    });
    expect(body.remedy).toContain('Tải lại');
  });
  it('speaks English to who asks for it', async () => {
    const { body, headers } = await ask('GET', '/api/locked', undefined, { 'accept-language': 'en' });
    expect(body.title).toBe('The data folder /data is in use by another process (pid 7)');
    expect(headers['retry-after']).toBe('1');
  });
  it('tells nothing of itself where it is no refusal', async () => {
    const { status, body } = await ask('GET', '/api/broken');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('hunter2');
    expect(body.code).toBe('unknown');
  });
  it('is 404 where no route is', async () =>
    expect(await ask('GET', '/api/nowhere')).toMatchObject({
      status: 404,
      body: { code: 'request.no-such-route', title: 'Không có địa chỉ GET /api/nowhere' },
    }));
  it('names each field', async () =>
    expect(await ask('POST', '/api/say', { words: '', more: 1 })).toMatchObject({
      status: 422,
      body: { errors: expect.arrayContaining([{ field: 'words', vi: 'không được để trống', en: 'must not be empty' }]) as unknown },
    }));
  it.each([
    ['{"words":', 'application/json', 400, 'request.malformed'],
    ['words=x', 'application/x-www-form-urlencoded', 415, 'request.unknown-media-type'],
    ['words', 'text/plain', 415, 'request.unknown-media-type'],
    [JSON.stringify({ words: 'x'.repeat(2 ** 20) }), 'application/json', 413, 'request.too-large'],
  ])('refuses what is not JSON of a size (%#)', async (payload, type, status, code) =>
    expect(await ask('POST', '/api/say', payload, { 'content-type': type })).toMatchObject({ status, body: { code } }),
  );
  it('names the limit that a letter broke', async () => {
    const octets = { 'content-type': 'application/octet-stream' };
    expect(await ask('POST', '/api/letters', Buffer.alloc(2 ** 21), octets)).toMatchObject({ status: 201, body: { bytes: 2 ** 21 } });
    expect((await ask('POST', '/api/letters', Buffer.alloc(LETTER_LIMIT + 1), octets)).body.title).toContain('20 MB');
  });
  it('is no reason to forget the headers', async () => {
    const { headers } = await ask('GET', '/api/nowhere');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'cache-control': 'no-store' });
  });
  it('comes to a foreign site that commands', async () =>
    expect(await ask('POST', '/api/say', { words: 'x' }, { origin: 'https://elsewhere.example' })).toMatchObject({
      status: 403,
      body: { code: 'request.foreign-origin' },
    }));
  it('does not come to an answer with a large whole number', async () =>
    expect((await ask('GET', '/api/number')).body['revision']).toBe('1152921504606846976'));
});

describe('an origin', () => {
  it.each([
    ['localhost:3000', undefined, null],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000', null],
    ['localhost:3000', 'http://localhost:4000', 'http://localhost:4000'],
    ['localhost:3000', 'null', 'null'],
    ['evil.example:3000', undefined, 'evil.example:3000'],
  ])('at %s from %s is refused as %s', (host, origin, refused) => expect(foreignOrigin(host, origin)).toBe(refused));
});

describe('the table of problems', () => {
  it.each(Object.entries(problems))('has words and a remedy in both languages for %s', (code, { status, vi, en, remedy }) => {
    expect(code).toMatch(/^[a-z-]+\.[a-z-]+$/);
    expect(status).toBeGreaterThanOrEqual(400);
    for (const sentence of [vi, en, remedy.vi, remedy.en]) expect(sentence.length).toBeGreaterThan(5);
    expect(vi).not.toBe(en);
  });
  it('takes an error that is nothing we know', () => expect(problemOf('a string').status).toBe(500));
});
