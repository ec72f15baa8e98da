import type { ClientPathsWithMethod } from 'openapi-fetch';
import { api, rememberWrite } from './client';

type PostPath = ClientPathsWithMethod<typeof api, 'post'>;
/** One key a file: sent again after a lost connection it is the same file, not a second one. */
const keys = new WeakMap<Blob, string>();
const keyOf = (file: Blob): string => {
  const known = keys.get(file) ?? crypto.randomUUID();
  keys.set(file, known);
  return known;
};
/**
 * Sends the bytes of a file; `signal` stops it, and nothing of it is kept then.
 * @throws ProblemError
 */
export const upload = async <Answer>(
  path: PostPath,
  params: { readonly path?: Readonly<Record<string, string>>; readonly query?: Readonly<Record<string, string>> },
  file: Blob,
  signal?: AbortSignal,
): Promise<Answer> => {
  const send = api.POST as unknown as (path: string, init: object) => Promise<{ data?: unknown }>;
  const { data } = await send(path, {
    params,
    body: file,
    bodySerializer: (bytes: Blob) => bytes,
    headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': keyOf(file) },
    signal,
  });
  rememberWrite((data as { after?: string }).after);
  return data as Answer;
};
