import { setTimeout as sleep } from 'node:timers/promises';
import { Refused, answerOf, fileOf, headersOf, urlOf, type Client, type RequestOptions } from './client';

interface Readiness {
  readonly status: string;
  readonly readModels: { readonly behind: number };
  readonly processes: readonly { readonly lag: number | null }[];
}
const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 60_000;

/** The server went away, or cut the connection. Whether it did what it was asked is not known: the same command asked again changes nothing twice. */
const serverGone = (url: string, error: unknown): Refused => {
  const { cause } = error as { cause?: { code?: string; message?: string } };
  const reason = cause?.code ?? cause?.message ?? String(error);
  const words = {
    vi: { title: `Máy chủ ${url} không trả lời (${reason})`, remedy: 'Xem máy chủ còn chạy không (npm start), rồi thử lại lệnh này.' },
    en: { title: `The server ${url} does not answer (${reason})`, remedy: 'See whether it still runs (npm start), then try again.' },
  };
  return new Refused({ type: '/problems/server.gone', status: 503, code: 'server.gone', ...words.vi, details: { url, reason }, words });
};
/** Talks to a running server. `authorization`: what shows that we may, see `localAuthorizationOf`. */
export const httpClient = (url: string, authorization: string | null = null): Client => {
  const base = url.replace(/\/$/, '');
  const reach = (path: string, options: RequestOptions, init: RequestInit): Promise<Response> =>
    fetch(base + urlOf(path, options.query), {
      ...init,
      headers: { ...headersOf(options), ...(authorization === null ? {} : { authorization }) },
    }).catch((error: unknown) => {
      throw serverGone(base, error);
    });
  const request: Client['request'] = async (method, path, options = {}) => {
    const { body } = options;
    const payload = body === undefined ? undefined : body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body);
    const answer = await reach(path, options, { method, body: payload });
    const text = await answer.text().catch((error: unknown) => {
      throw serverGone(base, error);
    });
    try {
      return answerOf(answer.status, text);
    } catch (error) {
      // No JSON: what stands between us and the server (a proxy) answers so.
      throw error instanceof SyntaxError ? serverGone(base, new Error(`HTTP ${answer.status}`)) : error;
    }
  };
  return {
    place: base,
    request,
    async download(path, options = {}) {
      const answer = await reach(path, options, {});
      const bytes = await answer.arrayBuffer().catch((error: unknown) => {
        throw serverGone(base, error);
      });
      return fileOf(answer.status, new Uint8Array(bytes));
    },
    async settled() {
      const until = performance.now() + PATIENCE_MS;
      while (performance.now() < until) {
        const answer = await reach('/api/health/ready', {}, {});
        const { status, readModels, processes } = (await answer.json()) as Readiness;
        // The next command is a process of its own that knows no token to wait for, so what was written must be in the read models too.
        if (status === 'ready' && readModels.behind === 0 && processes.every(({ lag }) => lag === 0)) return;
        await sleep(LOOK_EVERY_MS);
      }
    },
    close: () => Promise.resolve(),
  };
};
