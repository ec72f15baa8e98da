import { setTimeout as sleep } from 'node:timers/promises';
import { answerOf, headersOf, urlOf, type Client } from './client';

interface Readiness {
  readonly status: string;
  readonly processes: readonly { readonly lag: number | null }[];
}
const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 60_000;

/** Talks to a running server. */
export const httpClient = (url: string): Client => {
  const base = url.replace(/\/$/, '');
  const request: Client['request'] = async (method, path, options = {}) => {
    const { body } = options;
    const payload = body === undefined ? undefined : body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body);
    const answer = await fetch(base + urlOf(path, options.query), { method, headers: headersOf(options), body: payload });
    return answerOf(answer.status, await answer.text());
  };
  return {
    place: base,
    request,
    async settled() {
      const until = performance.now() + PATIENCE_MS;
      while (performance.now() < until) {
        const answer = await fetch(`${base}/api/health/ready`);
        const { status, processes } = (await answer.json()) as Readiness;
        if (status === 'ready' && processes.every(({ lag }) => lag === 0)) return;
        await sleep(LOOK_EVERY_MS);
      }
    },
    close: () => Promise.resolve(),
  };
};
