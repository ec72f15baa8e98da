import { readOptions } from './kurrent-options';

/** The password of a connection string is for the client alone; one that should have been percent-encoded ends at the last @. */
const PASSWORD = /(\/\/[^:@/]*:).*@/;
export const withoutPassword = (text: string): string => text.replace(PASSWORD, '$1…@');
/** Which server, and under which name this engine's streams stand on it. */
export interface KurrentAddress {
  /** The connection string as the client takes it. */
  readonly connection: string;
  /** The same to one node of a cluster each; empty where there is only one, or where they are found by name. */
  readonly nodes: readonly string[];
  /** The same for the client's native part, straight to one node ('host:port') where that is known to lead. */
  forReads(leader?: string | null): string;
  /** For people: without the password. */
  readonly shown: string;
  /** First letters of every stream of this engine, `<name>:`; the port never sees them. */
  readonly prefix: string;
}
/** What of a connection string cannot be used. */
export interface Unusable {
  readonly reason: string;
}
/** No colon and no end in it: no engine's prefix is the beginning of another's. */
const NAME = /^[a-z0-9][a-z0-9_-]{0,62}$/;
const SCHEME = /^(?:kurrentdb|kurrent|kdb|esdb)(\+discover)?:\/\//;
const HOSTS = /^[^\s:/,]+(:\d{1,5})?(,[^\s:/,]+(:\d{1,5})?)*$/;
const IP = /^\d{1,3}(\.\d{1,3}){3}(?=:|$)/;
/** A cluster is asked for its nodes over the same TLS: the client would only say that it found none. One node alone is told by its certificate. */
const clusterByIp = (isDiscovered: boolean, hosts: string, options: readonly string[]): string | undefined => {
  const nodes = hosts.split(',');
  if ((nodes.length === 1 && !isDiscovered) || options.some((option) => /^tls=false$/i.test(option))) return undefined;
  return nodes.find((node) => IP.test(node));
};
export const isKurrentAddress = (address: string): boolean => SCHEME.test(address);
export const isUnusable = (address: KurrentAddress | Unusable): address is Unusable => 'reason' in address;

/**
 * Takes `engine=<name>` (default `cascade`) out of a connection string and leaves the rest to the client.
 * 'esdb://u:p@h:2113?tls=false&engine=hcm' -> connection 'kurrentdb://u:p@h:2113?tls=false', prefix 'hcm:', shown 'kurrentdb://u@h:2113'.
 */
export const parseKurrentAddress = (address: string): KurrentAddress | Unusable => {
  const scheme = SCHEME.exec(address);
  if (!scheme) return { reason: 'no connection string of KurrentDB' };
  const [place = '', query = ''] = address.slice(scheme[0].length).split('?', 2);
  const hosts = place.slice(place.lastIndexOf('@') + 1).replace(/\/+$/, '');
  if (!HOSTS.test(hosts)) return { reason: `no host, or hosts that are not host:port: '${hosts}'` };
  const written = query.split('&').filter((option) => option !== '');
  const isName = (option: string) => option.startsWith('engine=');
  const name = written.find(isName)?.slice('engine='.length) ?? 'cascade';
  if (!NAME.test(name)) return { reason: `engine=${name}` };
  const options = readOptions(written.filter((option) => !isName(option)));
  if (typeof options === 'string') return { reason: `unknown option '${options}'` };
  const byIp = clusterByIp(scheme[1] !== undefined, hosts, written);
  if (byIp)
    return { reason: `over TLS the nodes of a cluster are called by the names in their certificates, not by IP addresses: '${byIp}'` };
  const prefixed = `kurrentdb${scheme[1] ?? ''}://`; // today's name: the older ones make the client warn
  const user = place.includes('@') ? `${place.split(':', 1)[0]}@` : '';
  const credentials = place.slice(0, place.lastIndexOf('@') + 1);
  const connection = (start: string, nodes: string, all: readonly string[]) =>
    `${start}${credentials}${nodes}${all.length > 0 ? `?${all.join('&')}` : ''}`;
  return {
    connection: connection(prefixed, hosts, options.forWrites),
    nodes:
      scheme[1] === undefined && hosts.includes(',') ? hosts.split(',').map((node) => connection(prefixed, node, options.forWrites)) : [],
    forReads: (leader) => (leader ? connection('kurrentdb://', leader, options.forReads) : connection(prefixed, hosts, options.forReads)),
    shown: `${prefixed}${user}${hosts}`,
    prefix: `${name}:`,
  };
};
