import { createServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { Client, credentials, Metadata } from '@grpc/grpc-js';
import { uncompressed } from './uncompressed';

/** The headers that a call with these metadata sends. */
const headersOf = async (metadata: Metadata): Promise<Record<string, unknown>> => {
  const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
  const server = createServer().on('stream', (stream: ServerHttp2Stream, headers) => {
    resolve({ ...headers });
    stream.respond({ ':status': 200, 'content-type': 'application/grpc', 'grpc-status': '12' }, { endStream: true });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const client = new Client(`127.0.0.1:${(server.address() as AddressInfo).port}`, credentials.createInsecure());
  const bytes = (buffer: Buffer) => buffer;
  client.makeUnaryRequest('/a.Service/Call', bytes, bytes, Buffer.alloc(0), metadata, () => undefined);
  const headers = await promise;
  client.close();
  server.close();
  return headers;
};
describe('a call whose answers come as they are', () => {
  const metadata = (): Metadata => {
    const made = new Metadata();
    made.set('requires-leader', 'true');
    return made;
  };
  it('tells the server so, and keeps what else it says', async () => {
    expect(await headersOf(uncompressed(metadata()))).toMatchObject({ 'grpc-accept-encoding': 'identity', 'requires-leader': 'true' });
  });
  it('is one that would have been packed', async () => {
    expect((await headersOf(metadata()))['grpc-accept-encoding']).toContain('gzip');
  });
});
