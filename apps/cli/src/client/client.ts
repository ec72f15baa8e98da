import type { ProblemBody } from '@cascade/server';

export type Method = 'GET' | 'POST' | 'PUT';
export interface RequestOptions {
  /** JSON, or the bytes of a letter. */
  readonly body?: object | Uint8Array;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Body acted for. */
  readonly onBehalfOf?: string;
}
/** The engine as every command sees it: over HTTP where a server runs on this data folder, in this process where none does. */
export interface Client {
  /** Where the answers come from: an address, or the folder. */
  readonly place: string;
  /** The parsed answer. @throws Refused */
  request<T>(method: Method, path: string, options?: RequestOptions): Promise<T>;
  /** A file as it comes. @throws Refused */
  download(path: string, options?: RequestOptions): Promise<Uint8Array>;
  /** Resolves when all that was written has been taken in by processes and read models, so that a command's consequences can be asked for. */
  settled(): Promise<void>;
  close(): Promise<void>;
}
/** What the engine refused, in its own words. */
export class Refused extends Error {
  constructor(readonly problem: ProblemBody) {
    super(problem.title);
  }
}

/** '/api/tasks' with {state: 'overdue', limit: undefined} -> '/api/tasks?state=overdue'. */
export const urlOf = (path: string, query: RequestOptions['query'] = {}): string => {
  const parameters = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return parameters.length ? `${path}?${new URLSearchParams(parameters)}` : path;
};
export const headersOf = ({ body, onBehalfOf }: RequestOptions): Record<string, string> => ({
  ...(body === undefined ? {} : { 'content-type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json' }),
  ...(onBehalfOf === undefined ? {} : { 'x-on-behalf-of': onBehalfOf }),
});
/** @throws Refused where the status says so */
export const answerOf = <T>(status: number, text: string): T => {
  const parsed = JSON.parse(text) as T;
  if (status >= 400) throw new Refused(parsed as unknown as ProblemBody);
  return parsed;
};
/** @throws Refused where the status says so */
export const fileOf = (status: number, bytes: Uint8Array): Uint8Array => {
  if (status >= 400) answerOf(status, Buffer.from(bytes).toString());
  return bytes;
};
