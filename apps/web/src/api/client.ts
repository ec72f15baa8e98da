import createFetchClient, { type Middleware } from 'openapi-fetch';
import { ProblemError, problemIn } from './problem';
import type { paths } from './schema';
import { takesAfter } from './timeless';
import { carry, session, sessionAsked } from './session';

/** What was written last by this page: answers asked for later hold it. */
let lastWrite: string | undefined;
export const rememberWrite = (after: string | undefined): void => {
  lastWrite = after ?? lastWrite;
};

const road: Middleware = {
  async onRequest({ request, schemaPath }) {
    if (request.method === 'GET') {
      if (!takesAfter(schemaPath)) return undefined;
      const url = new URL(request.url);
      if (lastWrite === undefined || url.searchParams.has('after')) return undefined;
      url.searchParams.set('after', lastWrite);
      return new Request(url, request);
    }
    await sessionAsked();
    const { csrf, actingFor } = session();
    if (csrf !== null) request.headers.set('X-CSRF-Token', csrf);
    if (actingFor !== null && !request.headers.has('X-On-Behalf-Of')) request.headers.set('X-On-Behalf-Of', actingFor);
    return request;
  },
  async onResponse({ request, response }) {
    if (response.ok) return undefined;
    // What is wrong with a password is told where it was typed; any other 401 means that the session ended meanwhile.
    if (response.status === 401 && !new URL(request.url).pathname.startsWith('/api/session')) carry({ isOver: true });
    throw new ProblemError(await problemIn(response));
  },
  onError() {
    throw new ProblemError(null);
  },
};

/** Typed by the server's OpenAPI document. Every refusal is thrown as a `ProblemError`. */
export const api = createFetchClient<paths>({ baseUrl: typeof location === 'undefined' ? 'http://localhost' : location.origin });
api.use(road);
