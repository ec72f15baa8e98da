/** The password of a connection string is for the client alone. */
const PASSWORD = /(\/\/[^:@/]*:)[^@]*@/;
export const withoutPassword = (text: string): string => text.replace(PASSWORD, '$1…@');
/** Which server, and under which name this engine's streams stand on it. */
export interface KurrentAddress {
  /** The connection string as the client takes it. */
  readonly connection: string;
  /** The same for the client's native part, straight to one node ('host:port') where that is known to lead. */
  forReads(leader?: string | null): string;
  /** For people: without the password. */
  readonly shown: string;
  /** First letters of every stream of this engine, `<name>:`; the port never sees them. */
  readonly prefix: string;
}
/** No colon and no end in it: no engine's prefix is the beginning of another's. */
const NAME = /^[a-z0-9][a-z0-9_-]{0,62}$/;
const READ_DISCOVERY_MS = 50;
const SCHEME = /^(?:kurrentdb|kurrent|kdb|esdb)(\+discover)?:\/\//;
export const isKurrentAddress = (address: string): boolean => SCHEME.test(address);

/**
 * Takes `engine=<name>` (default `cascade`) out of a connection string and leaves the rest to the client.
 * 'esdb://u:p@h:2113?tls=false&engine=hcm' -> connection 'kurrentdb://u:p@h:2113?tls=false', prefix 'hcm:', shown 'kurrentdb://u@h:2113'.
 * @returns null for what is no connection string of KurrentDB or has an unusable name
 */
export const parseKurrentAddress = (address: string): KurrentAddress | null => {
  const scheme = SCHEME.exec(address);
  if (!scheme) return null;
  const [place = '', query = ''] = address.slice(scheme[0].length).split('?', 2);
  const hosts = place.slice(place.lastIndexOf('@') + 1).replace(/\/+$/, '');
  if (!/^[^\s:/,]+(:\d{1,5})?(,[^\s:/,]+(:\d{1,5})?)*$/.test(hosts)) return null;
  const options = query.split('&').filter((option) => option !== '');
  const isName = (option: string) => option.startsWith('engine=');
  const name = options.find(isName)?.slice('engine='.length) ?? 'cascade';
  if (!NAME.test(name)) return null;
  const rest = options.filter((option) => !isName(option));
  const prefixed = `kurrentdb${scheme[1] ?? ''}://`; // today's name: the older ones make the client warn
  const user = place.includes('@') ? `${place.split(':', 1)[0]}@` : '';
  const credentials = place.slice(0, place.lastIndexOf('@') + 1);
  const written = (start: string, nodes: string, all: readonly string[]) => `${start}${credentials}${nodes}${all.length > 0 ? `?${all.join('&')}` : ''}`; // prettier-ignore
  // The native part sleeps so long before its first reading: half a second unless it is told.
  const quick = rest.some((option) => /^discovery[_-]?interval=/i.test(option))
    ? rest
    : [...rest, `discoveryInterval=${READ_DISCOVERY_MS}`];
  return {
    connection: written(prefixed, hosts, rest),
    forReads: (leader) => (leader ? written('kurrentdb://', leader, quick) : written(prefixed, hosts, quick)),
    shown: `${prefixed}${user}${hosts}`,
    prefix: `${name}:`,
  };
};
