import type { StoreAddress } from '@cascade/event-store';
import type { Engine, Fill } from '@cascade/server';
import { answerOf, fileOf, headersOf, urlOf, type Client } from './client';
import { loadContentStore, loadServer } from './lazily';

/** An engine that is open, asked by the routes it serves over HTTP, without a port. */
export const clientOf = (engine: Engine, place: string): Client => ({
  place,
  async request(method, path, options = {}) {
    const { body } = options;
    const payload = body instanceof Uint8Array ? Buffer.from(body) : body;
    const headers = { host: 'localhost', ...headersOf(options) };
    const answer = await engine.inject({ method, url: urlOf(path, options.query), headers, payload });
    return answerOf(answer.statusCode, answer.payload);
  },
  async download(path, options = {}) {
    const headers = { host: 'localhost', ...headersOf(options) };
    const answer = await engine.inject({ method: 'GET', url: urlOf(path, options.query), headers });
    return fileOf(answer.statusCode, answer.bytes);
  },
  settled: () => engine.settled(),
  close: () => engine.close(),
});
/** Opens the store in this process. */
export const engineClient = async (dataDir: string, address: StoreAddress, fill: Fill): Promise<Client> => {
  const { openEngine } = loadServer();
  const places = loadContentStore().placesOf(dataDir, process.env, process.env['INIT_CWD'] ?? process.cwd());
  const engine = await openEngine({ dataDir, eventStore: address, port: 0, host: '127.0.0.1', log: 'quiet', places }, { fill });
  try {
    await engine.settled();
  } catch (error) {
    await engine.close(); // or its threads would keep the command from ending
    throw error;
  }
  return clientOf(engine, dataDir);
};
