import { createHash, randomBytes } from 'node:crypto';
import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RunningS3 } from './running-s3';
import { S3Blobs } from './s3-blobs';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
type Fault = { status: number; body: string } | 'cut';

describe('blobs in a bucket', () => {
  let service: RunningS3;
  const servers: Server[] = [];
  beforeAll(async () => {
    service = await RunningS3.start('letters', 'many');
  });
  afterAll(async () => {
    for (const server of servers) server.close();
    await service.close();
  });
  /** The service behind a network that fails the next requests as told. It passes the rest on as they are, signature and all. */
  const behind = async (faults: Fault[]) => {
    const target = new URL(service.endpoint);
    const server = createServer((asked, answer) => {
      const fault = faults.shift();
      if (fault === 'cut') return void asked.socket.destroy();
      if (fault) return void answer.writeHead(fault.status, { 'content-type': 'application/xml' }).end(fault.body);
      const { method, url, headers } = asked;
      const passed = forward({ host: target.hostname, port: target.port, method, path: url, headers }, (reply) => {
        answer.writeHead(reply.statusCode!, reply.headers);
        reply.pipe(answer);
      });
      asked.pipe(passed);
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await new Promise((resolve) => server.once('listening', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return S3Blobs.open(service.place('letters', { bucketUrl: `${endpoint}/letters`, prefix: 'faults/' }));
  };

  it('list more than one page, and nothing of other prefixes', async () => {
    const [one, two] = [
      await S3Blobs.open(service.place('many', { prefix: 'one/' })),
      await S3Blobs.open(service.place('many', { prefix: 'two/' })),
    ];
    const written: string[] = [];
    const all = Array.from({ length: 1_050 }, (_, n) => Buffer.from(`letter ${n}`));
    while (all.length > 0) written.push(...(await Promise.all(all.splice(0, 50).map((bytes) => one.write(once(bytes))))));
    await two.write(once(Buffer.from('another office')));
    expect((await Array.fromAsync(one.hashes())).sort()).toEqual(written.sort());
    expect(await Array.fromAsync(two.hashes())).toHaveLength(1);
  });
  it.each<[string, object, RegExp]>([
    ['a wrong secret', { secretAccessKey: 'wrong' }, /403 SignatureDoesNotMatch/],
    ['an unknown key', { accessKeyId: 'nobody' }, /403 InvalidAccessKeyId/],
    ['no such bucket', { bucketUrl: 'missing' }, /404 NoSuchBucket/],
  ])('tell of %s at the start', async (_, over, reason) => {
    const place = service.place('letters', over);
    const bucketUrl = place.bucketUrl === 'missing' ? `${service.endpoint}/missing` : place.bucketUrl;
    await expect(S3Blobs.open({ ...place, bucketUrl })).rejects.toMatchObject({
      code: 'store.unavailable',
      details: { path: `${bucketUrl}/`, reason: expect.stringMatching(reason) as string },
    });
  });
  it('tell of a service that is not there', () =>
    expect(S3Blobs.open(service.place('letters', { bucketUrl: 'http://127.0.0.1:1/letters' }))).rejects.toMatchObject({
      code: 'store.unavailable',
    }));
  it.each<[string, Fault]>([
    ['a service that is busy', { status: 503, body: '<Error><Code>SlowDown</Code></Error>' }],
    ['a connection that is cut', 'cut'],
  ])('outlive %s', async (_, fault) => {
    const faults: Fault[] = [];
    const blobs = await behind(faults);
    const bytes = randomBytes(100_000);
    faults.push(fault, fault);
    const hash = await blobs.write(once(bytes));
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    faults.push(fault);
    expect(Buffer.concat(await Array.fromAsync((await blobs.open(hash)).chunks)).equals(bytes)).toBe(true);
    faults.push(fault);
    expect(await blobs.has(hash)).toBe(true);
  });
  it('say that the service is full, and do not try again', async () => {
    const faults: Fault[] = [];
    const blobs = await behind(faults);
    faults.push({ status: 507, body: '<Error><Code>XMinioStorageFull</Code></Error>' });
    await expect(blobs.write(once(randomBytes(10)))).rejects.toMatchObject({ code: 'store.full' });
    faults.push({ status: 403, body: '<Error><Code>QuotaExceeded</Code></Error>' });
    await expect(blobs.write(once(randomBytes(10)))).rejects.toMatchObject({ code: 'store.full' });
  });
  it('give up a service that stays broken, with its words', async () => {
    const faults: Fault[] = [];
    const blobs = await behind(faults);
    faults.push(...Array<Fault>(4).fill({ status: 500, body: '<Error><Code>InternalError</Code><Message>a &amp; b</Message></Error>' }));
    await expect(blobs.write(once(randomBytes(10)))).rejects.toMatchObject({
      code: 'store.unavailable',
      details: { reason: '500 InternalError a & b' },
    });
  });
  it('do not take a bucket that is gone for a letter that is missing', async () => {
    const faults: Fault[] = [];
    const blobs = await behind(faults);
    faults.push({ status: 404, body: '<Error><Code>NoSuchBucket</Code></Error>' });
    await expect(blobs.open('ab'.repeat(32))).rejects.toMatchObject({ code: 'store.unavailable' });
    await expect(blobs.open('ab'.repeat(32))).rejects.toMatchObject({ code: 'content.missing' });
  });
});
