import type { Engine, Fill } from '@cascade/server';
import { answerOf, headersOf, urlOf, type Client } from './client';
import { loadServer } from './lazily';

/** Opens the store in this process and answers by the same routes, without a port. */
export const engineClient = async (dataDir: string, fill: Fill): Promise<Client> => {
  const { openEngine } = loadServer();
  const engine: Engine = await openEngine({ dataDir, port: 0, host: '127.0.0.1', log: 'quiet' }, { fill });
  await engine.settled();
  return {
    place: dataDir,
    async request(method, path, options = {}) {
      const { body } = options;
      const payload = body instanceof Uint8Array ? Buffer.from(body) : body;
      const headers = { host: 'localhost', ...headersOf(options) };
      const answer = await engine.inject({ method, url: urlOf(path, options.query), headers, payload });
      return answerOf(answer.statusCode, answer.payload);
    },
    settled: () => engine.settled(),
    close: () => engine.close(),
  };
};
