import { isUnusable, parseKurrentAddress, withoutPassword, type KurrentAddress } from './kurrent-address';

const parsed = (text: string): KurrentAddress => {
  const address = parseKurrentAddress(text);
  if (isUnusable(address)) throw new Error(address.reason);
  return address;
};

describe('the address of a server', () => {
  it('keeps what is the client’s and takes out what is ours', () =>
    expect(parsed('esdb://u:p%40x@h:2113?tls=false&engine=hcm')).toMatchObject({
      connection: 'kurrentdb://u:p%40x@h:2113?tls=false',
      shown: 'kurrentdb://u@h:2113',
      prefix: 'hcm:',
    }));
  it('has a name of its own where none is given', () => expect(parsed('kurrentdb://h')).toMatchObject({ prefix: 'cascade:', connection: 'kurrentdb://h' })); // prettier-ignore
  it('names a whole cluster, by discovery or one by one', () => {
    expect(parsed('kurrentdb+discover://a.example:2113').connection).toBe('kurrentdb+discover://a.example:2113');
    expect(parsed('kdb://u:p@a:1,b:2,c:3/?tls=true').connection).toBe('kurrentdb://u:p@a:1,b:2,c:3?tls=true');
    expect(parsed('kdb://u:p@a:1,b:2/?tls=true').nodes).toEqual(['kurrentdb://u:p@a:1?tls=true', 'kurrentdb://u:p@b:2?tls=true']);
    for (const single of ['kurrentdb+discover://a.example:2113', 'kurrentdb://h']) expect(parsed(single).nodes).toEqual([]);
  });
  it('refuses a cluster whose nodes are addresses of digits, which TLS cannot call', () => {
    for (const address of ['kurrentdb://u:p@h:2113,10.0.0.2:2113', 'kurrentdb://h,10.0.0.2?tls=true', 'kurrentdb+discover://10.0.0.2:2113'])
      expect(parseKurrentAddress(address)).toEqual({
        reason: expect.stringMatching(/over TLS .* names in their certificates.*'10\.0\.0\.2/),
      });
    for (const address of [
      'kurrentdb://10.0.0.1,10.0.0.2?tls=false',
      'kurrentdb+discover://10.0.0.2?TLS=false',
      'kurrentdb://10.0.0.2.example,h',
    ])
      expect(isUnusable(parseKurrentAddress(address))).toBe(false);
  });
  it('tells the native part how long to sleep, unless it was told', () => {
    expect(parsed('kurrentdb://h?tls=false').forReads()).toBe('kurrentdb://h?tls=false&discoveryInterval=50');
    expect(parsed('kurrentdb://h?discoveryInterval=9').forReads()).toBe('kurrentdb://h?discoveryInterval=9');
  });
  it('leads readings straight to a leader, with the same account', () =>
    expect(parsed('kurrentdb+discover://u:p@a:1,b:2?tls=true').forReads('c:3')).toBe('kurrentdb://u:p@c:3?tls=true&discoveryInterval=50'));
  it.each([
    ['http://h', 'no connection string'],
    ['kurrentdb://', 'no host'],
    ['kurrentdb://h:x', "'h:x'"],
    ['kurrentdb://a:1,b:x', "'a:1,b:x'"],
    ['kurrentdb://h?engine=', 'engine='],
    ['kurrentdb://h?engine=A', 'engine=A'],
    ['kurrentdb://h?engine=a:b', 'engine=a:b'],
    ['kurrentdb://u:geheim@h?tlsverify=false', "'tlsverify=false'"],
    ['kurrentdb://h?tls', "'tls'"],
    ['kurrentdb://h?tls=', "'tls='"],
    ['kurrentdb://h?gossipTimeout=soon', "'gossipTimeout=soon'"],
    // A conflict would come back as if it were stored.
    ['kurrentdb://h?throwOnAppendFailure=false', "'throwOnAppendFailure=false'"],
  ])('%s cannot be used, and it is said what of it', (text, reason) => {
    expect(parseKurrentAddress(text)).toEqual({ reason: expect.stringContaining(reason) });
    expect(JSON.stringify(parseKurrentAddress(text))).not.toContain('geheim');
  });
  it('has each option under the name that both parts of the client know', () =>
    expect(parsed('kurrentdb://h?tls_verify_cert=false&NodePreference=follower&connection-name=x').connection).toBe(
      'kurrentdb://h?tlsVerifyCert=false&nodePreference=follower&connectionName=x',
    ));
  it('gives each part of the client the time that it understands', () => {
    const { connection, forReads } = parsed('kurrentdb://h?gossipTimeout=2500');
    expect(connection).toBe('kurrentdb://h?gossipTimeout=3'); // in seconds
    expect(forReads()).toContain('gossipTimeout=2500&');
  });
  it('never begins like another engine’s', () => {
    const [one, other] = ['a', 'a-b'].map((name) => parsed(`kurrentdb://h?engine=${name}`).prefix);
    expect(`${other}note-1`.startsWith(one!)).toBe(false);
  });
  it.each(['pg://u:geheim@h', 'pg://u:ge@heim@h', 'pg://u:ge?heim@h', 'pg://u:ge/heim@h'])('%s is shown without its password', (text) =>
    expect(withoutPassword(text)).toBe('pg://u:…@h'),
  );
});
