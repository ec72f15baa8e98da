import { Refused, type Client, type Method, type RequestOptions } from '../client/client';
import type { Context } from '../context';
import { runCommandLine } from '../program';
import type { Language } from '../render/language';

export interface Asked extends RequestOptions {
  readonly method: Method;
  readonly path: string;
}
/** What an engine answers to one question; an `Error` is thrown, as a refusal is. */
export type Answering = (asked: Asked) => unknown;
export interface Ran {
  /** All that was written, to both outputs, line by line. */
  readonly text: string;
  /** Exit statuses that were told; none means success. */
  readonly exits: readonly number[];
  readonly asked: readonly Asked[];
}
/** A refusal as the engine gives it, with words made of its code. */
export const refusal = (code: string, status = 409, details: object = {}): Refused => {
  const words = { title: code, remedy: `remedy of ${code}` };
  return new Refused({ type: `/problems/${code}`, status, code, ...words, details, words: { vi: words, en: words } });
};
/** Runs the real program with an engine that answers as the spec says: what a command asks, and what it makes of the answer, is looked at. */
export const runWith = async (words: readonly string[], answer: Answering, language: Language = 'vi', cwd = '/'): Promise<Ran> => {
  const out: string[] = [];
  const exits: number[] = [];
  const asked: Asked[] = [];
  const ask = (method: Method, path: string, options: RequestOptions = {}): Promise<never> => {
    const question = { method, path, ...options };
    asked.push(question);
    const found = answer(question);
    return found instanceof Error ? Promise.reject(found) : Promise.resolve(found as never);
  };
  const client: Client = {
    place: 'spec',
    request: ask,
    download: (path, options) => ask('GET', path, options),
    settled: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const write = (text: string): void => void out.push(text);
  const context: Context = {
    console: { paper: { width: 300, colours: false, unicode: true } as never, language, out: write, err: write },
    cwd,
    env: {},
    exit: (status) => void exits.push(status),
    open: () => Promise.resolve(client),
  };
  await runCommandLine(context, words);
  return { text: out.join('\n'), exits, asked };
};
