import { api } from '../api/client';

/** One page of a list, past the cache of the screen: for files that hold all of it. */
export const askPage = async <Page>(path: string, query: object, signal: AbortSignal, pathParams: object = {}): Promise<Page> => {
  const ask = api.GET as (path: string, init: object) => Promise<{ data?: unknown }>;
  const { data } = await ask(path, { params: { path: pathParams, query }, signal });
  return data as Page;
};
