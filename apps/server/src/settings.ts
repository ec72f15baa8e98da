import { resolve } from 'node:path';
import { placesOf, type DataPlaces } from '@cascade/content-store';
import type { Fill } from './engine/origin';
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
  /** Where it listens: this machine only, unless PUBLISHED_ON says that it is reached from nowhere else (inside a container). */
  readonly host: string;
  readonly log: LogLevel;
  /** With what an empty store is filled by who starts a server. */
  readonly fill?: Fill;
  /** Whether /api/metrics answers. */
  readonly metrics?: boolean;
  /** Where traces go (OTLP over HTTP); left out: nowhere. */
  readonly traces?: string;
  /** The mail server that reminders go out by (`smtp://user:pass@host:587`) and who they come from; left out: none go by mail. */
  readonly mail?: MailSettings;
  /** Where contents and keys lie; left out: in the data folder. */
  readonly places?: DataPlaces;
}
export interface MailSettings {
  readonly server: string;
  readonly from: string;
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

const isThisMachine = (address: string): boolean => /^(127(\.\d{1,3}){3}|::1|\[::1\]|localhost)$/.test(address);
/**
 * HOST may be any address where PUBLISHED_ON, the address under which others reach it, is this machine's: a container listens on all of its own network and
 * is published on loopback. Beyond this machine nobody is served without sign-in, which does not exist yet. @throws BadSetting
 */
const hostOf = (env: Readonly<Record<string, string | undefined>>): string => {
  const host = env['HOST'] || '127.0.0.1';
  const published = env['PUBLISHED_ON'] || host;
  const [name, value] = env['PUBLISHED_ON'] ? ['PUBLISHED_ON', published] : ['HOST', host];
  if (!isThisMachine(published))
    throw new BadSetting(name, value, {
      vi: 'chưa có đăng nhập nên chỉ phục vụ trên máy này: dùng 127.0.0.1 (trong container: HOST=0.0.0.0 cùng PUBLISHED_ON=127.0.0.1)',
      en: 'without sign-in only this machine is served: use 127.0.0.1 (in a container: HOST=0.0.0.0 with PUBLISHED_ON=127.0.0.1)',
    });
  return host;
};

const FILLS: readonly Fill[] = ['sample', 'country', 'nothing'];
const fillOf = (env: Readonly<Record<string, string | undefined>>): Fill => {
  const fill = FILLS.find((each) => each === (env['FILL'] || 'sample'));
  if (fill) return fill;
  throw new BadSetting('FILL', env['FILL']!, { vi: `phải là ${FILLS.join(', ')}`, en: `must be one of ${FILLS.join(', ')}` });
};
const metricsOf = (env: Readonly<Record<string, string | undefined>>): boolean => {
  const metrics = env['METRICS'] || 'off';
  if (metrics !== 'on' && metrics !== 'off')
    throw new BadSetting('METRICS', metrics, { vi: 'phải là on hoặc off', en: 'must be on or off' });
  return metrics === 'on';
};
const tracesOf = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const variable = 'OTEL_EXPORTER_OTLP_ENDPOINT';
  const endpoint = env[variable];
  if (!endpoint) return undefined;
  if (!URL.canParse(endpoint) || !/^https?:/.test(endpoint))
    throw new BadSetting(variable, endpoint, { vi: 'phải là địa chỉ http(s)', en: 'must be an http(s) address' });
  return endpoint;
};

const mailOf = (env: Readonly<Record<string, string | undefined>>): MailSettings | undefined => {
  const server = env['SMTP_URL'];
  if (!server) return undefined;
  if (!URL.canParse(server) || !/^smtps?:$/.test(new URL(server).protocol))
    throw new BadSetting('SMTP_URL', '…', { vi: 'phải là smtp://máy:cổng hoặc smtps://…', en: 'must be smtp://host:port or smtps://…' });
  const from = env['SMTP_FROM'] ?? '';
  if (!/^[^\s@]+@[^\s@]+$/.test(from))
    throw new BadSetting('SMTP_FROM', from, { vi: 'phải là địa chỉ thư của nơi gửi', en: 'must be the address that mail comes from' });
  return { server, from };
};

/**
 * Reads PORT (3000), DATA_DIR (./data), EVENT_STORE (sqlite:DATA_DIR), LOG (info), HOST and PUBLISHED_ON (this machine), CONTENT_STORE and KEYS_DIR (in the
 * data folder), FILL (sample), METRICS (off), OTEL_EXPORTER_OTLP_ENDPOINT (none). @throws BadSetting, DomainError `store.address-unusable`
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>, cwd: string): Settings => {
  const port = env['PORT'] || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new BadSetting('PORT', port, { vi: 'phải là số từ 0 đến 65535', en: 'must be a number from 0 to 65535' });
  const log = env['LOG'] || 'info';
  if (!isLevel(log)) throw new BadSetting('LOG', log, { vi: `phải là ${LEVELS.join(', ')}`, en: `must be one of ${LEVELS.join(', ')}` });
  const dataDir = resolve(cwd, env['DATA_DIR'] || 'data');
  const eventStore = storeAddressOf(env, cwd, dataDir);
  return {
    dataDir,
    eventStore,
    port: Number(port),
    host: hostOf(env),
    log,
    fill: fillOf(env),
    metrics: metricsOf(env),
    traces: tracesOf(env),
    mail: mailOf(env),
    places: placesOf(dataDir, env, cwd),
  };
};
