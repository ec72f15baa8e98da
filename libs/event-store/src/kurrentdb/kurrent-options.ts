/**
 * The options of a connection string that both parts of the client take, by their names in small letters. Each part passes over what it does not know: a
 * slip of the pen ("tlsverifycerts=false") would be a setting that nobody made, and the client's own warning prints the password beside it.
 */
const OPTIONS = new Map(
  [
    'tls',
    'tlsVerifyCert',
    'tlsCAFile',
    'userCertFile',
    'userKeyFile',
    'nodePreference',
    'maxDiscoverAttempts',
    'discoveryInterval',
    'gossipTimeout',
    'keepAliveInterval',
    'keepAliveTimeout',
    'defaultDeadline',
    'connectionName',
  ].map((name) => [name.toLowerCase(), name]),
);
/** The native part sleeps so long before its first reading: half a second unless it is told. */
const READ_DISCOVERY_MS = 50;
const GOSSIP = 'gossipTimeout';

export interface ConnectionOptions {
  /** As the part that appends and subscribes takes them, 'tls=true&nodePreference=leader'. */
  readonly forWrites: readonly string[];
  /** As the native part takes them. */
  readonly forReads: readonly string[];
}
/**
 * Reads what stands behind the question mark. Where the two parts mean different things by a name, each gets what it understands: `gossipTimeout` is in
 * milliseconds here and for the native part, in seconds for the other.
 * @returns the first option that means nothing, as text
 */
export const readOptions = (written: readonly string[]): ConnectionOptions | string => {
  const options: (readonly [string, string])[] = [];
  for (const option of written) {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/.exec(option) ?? [];
    const name = OPTIONS.get(key.replace(/[_-]/g, '').toLowerCase());
    if (name === undefined || value === '') return option;
    if (name === GOSSIP && !/^[1-9]\d{0,8}$/.test(value)) return option;
    options.push([name, value]);
  }
  const text = ([name, value]: readonly [string, string]) => `${name}=${value}`;
  const hasDiscovery = options.some(([name]) => name === 'discoveryInterval');
  return {
    forWrites: options.map(([name, value]) => text([name, name === GOSSIP ? String(Math.ceil(Number(value) / 1_000)) : value])),
    forReads: [...options.map(text), ...(hasDiscovery ? [] : [`discoveryInterval=${READ_DISCOVERY_MS}`])],
  };
};
