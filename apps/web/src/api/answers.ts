import { keepPreviousData, useInfiniteQuery, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ClientPathsWithMethod, MaybeOptionalInit } from 'openapi-fetch';
import { useRef } from 'react';
import { useInstant } from '../frame/instant';
import { api, rememberWrite } from './client';
import { gatherPages } from './gather-pages';
import type { paths } from './schema';
import { rememberNow } from './server-clock';
import { takesInstant } from './timeless';

type Api = typeof api;
type GetPath = ClientPathsWithMethod<Api, 'get'>;
type Verb = 'post' | 'put';
type AnswerOf<M extends 'get' | Verb, P extends keyof paths> =
  paths[P] extends Record<M, { responses: infer R }>
    ? R extends { 200: { content: { 'application/json': infer A } } }
      ? A
      : R extends { 201: { content: { 'application/json': infer B } } }
        ? B
        : unknown
    : never;
/** What an address answers, e.g. `AnswerTo<'/api/directives/{directiveId}'>`. */
export type AnswerTo<P extends GetPath> = AnswerOf<'get', P>;
type Init<M extends 'get' | Verb, P extends keyof paths> = MaybeOptionalInit<paths[P], M>;
/** Path and query of a question, as the document of the API types them. */
export type Asked<P extends GetPath> = paths[P] extends { get: { parameters: infer Q } }
  ? Pick<Q, Extract<'path' | 'query', keyof Q>>
  : never;

/** Asks in the instant of the frame unless the question names its own. */
const ask = async <P extends GetPath>(path: P, asked: unknown, instant: object, signal?: AbortSignal): Promise<AnswerTo<P>> => {
  const { query, ...rest } = (asked ?? {}) as { query?: object };
  const params = { ...rest, query: { ...(takesInstant(path) && instant), ...query } };
  const { data } = await (api.GET as (path: string, init: object) => Promise<{ data?: unknown }>)(path, { params, signal });
  if (!('asOf' in instant)) rememberNow((data as { asOf?: unknown } | undefined)?.asOf);
  return data as AnswerTo<P>;
};
/**
 * An answer of the server as of the instant of the frame; kept fresh by `useLive`. The answer before stays while the next comes.
 * @throws (into the page's error boundary) nothing: look at `error`
 */
export const useAnswer = <P extends GetPath>(path: P, asked?: Asked<P>, options: { readonly enabled?: boolean } = {}) => {
  const instant = useInstant();
  return useQuery({
    queryKey: [path, asked ?? null, instant],
    queryFn: ({ signal }) => ask(path, asked, instant, signal),
    placeholderData: keepPreviousData,
    ...options,
  });
};
/** Several answers of one kind, as many as are asked for: those that came so far, and whether others are on their way. */
export const useAnswers = <P extends GetPath>(path: P, asked: readonly Asked<P>[]) => {
  const instant = useInstant();
  return useQueries({
    queries: asked.map((each) => ({
      queryKey: [path, each, instant] as const,
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(path, each, instant, signal),
      placeholderData: keepPreviousData,
    })),
    combine: severalAnswers,
  });
};
const severalAnswers = <A>(results: readonly { readonly data: A | undefined; readonly error: unknown; readonly isPending: boolean }[]) => ({
  answers: results.flatMap(({ data }) => (data === undefined ? [] : [data])),
  error: results.find(({ error }) => error !== null)?.error ?? null,
  isPending: results.some(({ isPending }) => isPending),
});
/** The longest page that every list gives. */
const LONGEST_PAGE = 500;
/**
 * A list that comes page by page (`next` -> `cursor`): `rows` are all that came so far, `more` asks for the next page (undefined where there is none, or while
 * it is on its way), `gather` asks for all lines, past what the screen holds: for files.
 */
export const usePages = <P extends GetPath, Row>(
  path: P,
  asked: Asked<P> | undefined,
  rowsOf: (page: AnswerTo<P>) => readonly Row[],
  options: { readonly enabled?: boolean } = {},
) => {
  const instant = useInstant();
  const page = (change: object, signal: AbortSignal): Promise<AnswerTo<P>> => {
    const { query: filters, ...rest } = (asked ?? {}) as { query?: object };
    return ask(path, { ...rest, query: { ...filters, ...change } }, instant, signal);
  };
  const query = useInfiniteQuery({
    queryKey: [path, 'pages', asked ?? null, instant],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => page(pageParam ? { cursor: pageParam } : {}, signal),
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
    ...options,
  });
  const gather = (signal: AbortSignal, told: (n: number) => void): Promise<readonly Row[]> =>
    gatherPages(
      async (cursor) => {
        const found = await page({ limit: LONGEST_PAGE, ...(cursor && { cursor }) }, signal);
        return { items: rowsOf(found), next: nextOf(found) };
      },
      signal,
      told,
    );
  const more = query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined;
  return { ...query, rows: query.data?.pages.flatMap(rowsOf) ?? [], more, gather };
};
const nextOf = (page: unknown): string | undefined => (page as { next?: string | null }).next ?? undefined;

type CommandInit<M extends Verb, P extends keyof paths> = Omit<Init<M, P> & object, 'headers'>;
/**
 * A command. What was asked once is asked again under the same key (after a lost connection nothing happens twice); a changed request is another one.
 * When it is done, every answer on the page is asked for anew and holds what was written.
 */
export const useCommand = <M extends Verb, P extends ClientPathsWithMethod<Api, M>>(method: M, path: P) => {
  const client = useQueryClient();
  const asked = useRef({ text: '', key: '' });
  return useMutation({
    mutationFn: async (init: CommandInit<M, P> & { onBehalfOf?: string }): Promise<AnswerOf<M, P>> => {
      const { onBehalfOf, ...rest } = init;
      const text = JSON.stringify(rest, (_, value: unknown) => (value instanceof Blob ? `${value.size} ${value.type}` : value));
      if (text !== asked.current.text) asked.current = { text, key: crypto.randomUUID() };
      const headers = { 'Idempotency-Key': asked.current.key, ...(onBehalfOf && { 'X-On-Behalf-Of': onBehalfOf }) };
      const send = (method === 'post' ? api.POST : api.PUT) as (path: string, init: object) => Promise<{ data?: unknown }>;
      const { data } = await send(path, { ...rest, headers });
      return data as AnswerOf<M, P>;
    },
    onSuccess: (answer) => {
      asked.current = { text: '', key: '' };
      rememberWrite((answer as { after?: string } | undefined)?.after);
      return client.invalidateQueries();
    },
  });
};
