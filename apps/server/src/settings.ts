import { isIP } from 'node:net';
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
  /** Where browsers find this server from outside this machine: 'https://chidao.example.gov.vn'; left out: this machine only. */
  readonly publicUrl?: string;
  /** Addresses of proxies whose X-Forwarded-For tells where a request comes from. */
  readonly trustedProxies?: readonly string[];
  readonly oidc?: OidcSettings;
  /** How long a session lasts unused, in minutes. */
  readonly sessionMinutes?: number;
}
/** The office's own provider of identities. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client. */
  readonly clientSecret: string | null;
  /** What its button says. */
  readonly name: string;
  readonly scope: string;
  /** Plain http, which only a provider on this machine may speak. */
  readonly insecure: boolean;
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
 * is published on loopback. Beyond this machine people sign in over https, under PUBLIC_URL. @throws BadSetting
 */
const hostOf = (env: Readonly<Record<string, string | undefined>>, publicUrl: string | undefined): string => {
  const host = env['HOST'] || '127.0.0.1';
  const published = env['PUBLISHED_ON'] || host;
  const [name, value] = env['PUBLISHED_ON'] ? ['PUBLISHED_ON', published] : ['HOST', host];
  if (!isThisMachine(published) && publicUrl === undefined)
    throw new BadSetting(name, value, {
      vi: 'ngoài máy này chỉ phục vụ khi đăng nhập đi qua https: đặt PUBLIC_URL=https://… (hoặc dùng 127.0.0.1; trong container: HOST=0.0.0.0 cùng PUBLISHED_ON=127.0.0.1)',
      en: 'beyond this machine sign-in needs https: set PUBLIC_URL=https://… (or use 127.0.0.1; in a container: HOST=0.0.0.0 with PUBLISHED_ON=127.0.0.1)',
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

/** https beyond this machine: passwords and sessions never go in the open. */
const publicUrlOf = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const value = env['PUBLIC_URL'];
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isThisMachine(url.hostname));
  if (!url || !isSafe || url.pathname !== '/' || url.search || url.hash || url.username)
    throw new BadSetting('PUBLIC_URL', value, {
      vi: 'phải là https://máy hoặc https://máy:cổng, không có đường dẫn (http chỉ cho máy này)',
      en: 'must be https://host or https://host:port without a path (http for this machine alone)',
    });
  return url.origin;
};
const proxiesOf = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  (env['TRUSTED_PROXIES'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
    .map((address) => {
      if (!isIP(address.replace(/\/\d{1,3}$/, '')) && !['loopback', 'linklocal', 'uniquelocal'].includes(address))
        throw new BadSetting('TRUSTED_PROXIES', address, {
          vi: 'phải là các địa chỉ IP (10.0.0.5, 10.0.0.0/8) cách nhau bằng dấu phẩy',
          en: 'must be IP addresses (10.0.0.5, 10.0.0.0/8) with commas between them',
        });
      return address;
    });
const oidcOf = (env: Readonly<Record<string, string | undefined>>): OidcSettings | undefined => {
  const issuer = env['OIDC_ISSUER'];
  if (!issuer) return undefined;
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  const insecure = url?.protocol === 'http:';
  if (!url || (url.protocol !== 'https:' && !(insecure && isThisMachine(url.hostname))))
    throw new BadSetting('OIDC_ISSUER', issuer, {
      vi: 'phải là địa chỉ https (http chỉ cho máy này)',
      en: 'must be an https address (http for this machine alone)',
    });
  const clientId = env['OIDC_CLIENT_ID'];
  if (!clientId) throw new BadSetting('OIDC_CLIENT_ID', '', { vi: 'còn thiếu bên cạnh OIDC_ISSUER', en: 'is missing beside OIDC_ISSUER' });
  const scope = env['OIDC_SCOPE'] || 'openid';
  if (!scope.split(' ').includes('openid')) throw new BadSetting('OIDC_SCOPE', scope, { vi: 'phải có "openid"', en: 'must hold "openid"' });
  return { issuer, clientId, clientSecret: env['OIDC_CLIENT_SECRET'] || null, name: env['OIDC_NAME'] || url.host, scope, insecure };
};
const sessionMinutesOf = (env: Readonly<Record<string, string | undefined>>): number => {
  const minutes = env['SESSION_MINUTES'] || '60';
  if (!/^\d{1,4}$/.test(minutes) || Number(minutes) < 5 || Number(minutes) > 720)
    throw new BadSetting('SESSION_MINUTES', minutes, { vi: 'phải từ 5 đến 720', en: 'must be from 5 to 720' });
  return Number(minutes);
};

/**
 * Reads PORT (3000), DATA_DIR (./data), EVENT_STORE (sqlite:DATA_DIR), LOG (info), HOST and PUBLISHED_ON (this machine), CONTENT_STORE and KEYS_DIR (in the
 * data folder), FILL (sample), METRICS (off), OTEL_EXPORTER_OTLP_ENDPOINT (none), PUBLIC_URL (none), TRUSTED_PROXIES (none), OIDC_… (none),
 * SESSION_MINUTES (60). @throws BadSetting, DomainError `store.address-unusable`
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
    host: hostOf(env, publicUrlOf(env)),
    log,
    fill: fillOf(env),
    metrics: metricsOf(env),
    traces: tracesOf(env),
    mail: mailOf(env),
    places: placesOf(dataDir, env, cwd),
    publicUrl: publicUrlOf(env),
    trustedProxies: proxiesOf(env),
    oidc: oidcOf(env),
    sessionMinutes: sessionMinutesOf(env),
  };
};
