import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine, type Engine } from '@cascade/server';
import { clientOf } from '../client/engine-client';
import { httpClient } from '../client/http-client';
import { localAuthorizationOf } from '../client/local-token';
import type { Language } from '../render/language';
import { runCommandLine } from '../program';

export interface Shown {
  readonly out: string;
  readonly err: string;
  /** 0 where nothing was told. */
  readonly status: number;
}
export interface Way {
  readonly language?: Language;
  /** By the address of a server that listens, as beside `npm start`; left out: in this process. */
  readonly overHttp?: boolean;
}
/** A terminal in a folder beside the sample campaign, whose engine is real. */
export interface Terminal {
  readonly engine: Engine;
  /** Where relative paths are meant from. */
  readonly folder: string;
  run(words: readonly string[], way?: Way): Promise<Shown>;
  /** What a command answers a program. @throws where it failed */
  json<T = Record<string, unknown>>(words: readonly string[], way?: Way): Promise<T>;
  /** What a command tells a person. @throws where it failed */
  told(words: readonly string[], way?: Way): Promise<string>;
  close(): Promise<void>;
}
export const openTerminal = async (): Promise<Terminal> => {
  const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  const engine = await openEngine({ dataDir, port: 0, host: '127.0.0.1', log: 'quiet' }, { fill: 'sample', threads: false });
  await engine.settled();
  let url: string | null = null;
  const run: Terminal['run'] = async (words, { language = 'vi', overHttp = false } = {}) => {
    const out: string[] = [];
    const err: string[] = [];
    let status = 0;
    if (overHttp) url ??= await engine.listen();
    const client = overHttp
      ? httpClient(url!, localAuthorizationOf(dataDir))
      : { ...clientOf(engine, folder), close: () => Promise.resolve() };
    await runCommandLine(
      {
        console: {
          ...{ paper: { colour: false, width: null }, language },
          out: (text) => void out.push(text),
          err: (text) => void err.push(text),
        },
        ...{ cwd: folder, env: {} },
        exit: (given) => void (status = given),
        open: () => Promise.resolve(client),
      },
      words,
    );
    return { out: out.join('\n'), err: err.join('\n'), status };
  };
  const done = async (words: readonly string[], way?: Way): Promise<string> => {
    const { out, err, status } = await run(words, way);
    if (status !== 0) throw new Error(`cascade ${words.join(' ')} ended with ${status}:\n${err}`);
    return out;
  };
  return {
    ...{ engine, folder, run, told: done },
    json: async <T>(words: readonly string[], way?: Way) => JSON.parse(await done([...words, '--json'], way)) as T,
    async close() {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
/** Bến Cát's order of the sample, which eight communes were given. */
export const ORDER = ['278/UBND-VX', '--province', 'Bình Dương'] as const;
export const TOWN = 'UBND thị xã Bến Cát';
