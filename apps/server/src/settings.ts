import { resolve } from 'node:path';
import { storeAddressOf, type StoreAddress } from '@cascade/event-store';

export type LogLevel = 'quiet' | 'info' | 'debug';
/** Everything a server can be told from outside; nothing else reads the environment. */
export interface Settings {
  /** Where events, contents, keys and read models lie. */
  readonly dataDir: string;
  /** Where the log lies; left out: in `dataDir`. */
  readonly eventStore?: StoreAddress;
  /** 0: any free port. */
  readonly port: number;
  /** This machine only, until sign-in exists. */
  readonly host: '127.0.0.1';
  readonly log: LogLevel;
}
/** A setting that cannot be used; its sentences name the variable and what it may be. */
export class BadSetting extends Error {
  constructor(
    readonly variable: string,
    readonly value: string,
    readonly expected: { readonly vi: string; readonly en: string },
  ) {
    super(`${variable}="${value}": ${expected.en} · ${expected.vi}`);
  }
}

const LEVELS: readonly LogLevel[] = ['quiet', 'info', 'debug'];
const isLevel = (word: string): word is LogLevel => (LEVELS as readonly string[]).includes(word);

/** Reads PORT (3000), DATA_DIR (./data), EVENT_STORE (sqlite:DATA_DIR) and LOG (info). @throws BadSetting, DomainError `store.address-unusable` */
export const readSettings = (env: Readonly<Record<string, string | undefined>>, cwd: string): Settings => {
  const port = env['PORT'] || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new BadSetting('PORT', port, { vi: 'phải là số từ 0 đến 65535', en: 'must be a number from 0 to 65535' });
  const log = env['LOG'] || 'info';
  if (!isLevel(log)) throw new BadSetting('LOG', log, { vi: `phải là ${LEVELS.join(', ')}`, en: `must be one of ${LEVELS.join(', ')}` });
  const dataDir = resolve(cwd, env['DATA_DIR'] || 'data');
  return { dataDir, eventStore: storeAddressOf(env, cwd, dataDir), port: Number(port), host: '127.0.0.1', log };
};
