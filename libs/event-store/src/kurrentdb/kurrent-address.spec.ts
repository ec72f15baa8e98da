import { parseKurrentAddress, withoutPassword } from './kurrent-address';

describe('the address of a server', () => {
  it('keeps what is the client’s and takes out what is ours', () =>
    expect(parseKurrentAddress('esdb://u:p%40x@h:2113?tls=false&engine=hcm')).toMatchObject({
      connection: 'kurrentdb://u:p%40x@h:2113?tls=false',
      shown: 'kurrentdb://u@h:2113',
      prefix: 'hcm:',
    }));
  it('has a name of its own where none is given', () => expect(parseKurrentAddress('kurrentdb://h')).toMatchObject({ prefix: 'cascade:', connection: 'kurrentdb://h' })); // prettier-ignore
  it('names a whole cluster, by discovery or one by one', () => {
    expect(parseKurrentAddress('kurrentdb+discover://a.example:2113')!.connection).toBe('kurrentdb+discover://a.example:2113');
    expect(parseKurrentAddress('kdb://u:p@a:1,b:2,c:3/?tls=true')!.connection).toBe('kurrentdb://u:p@a:1,b:2,c:3?tls=true');
  });
  it('tells the native part how long to sleep, unless it was told', () => {
    expect(parseKurrentAddress('kurrentdb://h?tls=false')!.forReads()).toBe('kurrentdb://h?tls=false&discoveryInterval=50');
    expect(parseKurrentAddress('kurrentdb://h?discoveryInterval=9')!.forReads()).toBe('kurrentdb://h?discoveryInterval=9');
  });
  it('leads readings straight to a leader, with the same account', () =>
    expect(parseKurrentAddress('kurrentdb+discover://u:p@a:1,b:2?tls=true')!.forReads('c:3')).toBe(
      'kurrentdb://u:p@c:3?tls=true&discoveryInterval=50',
    ));
  it.each(['http://h', 'kurrentdb://', 'kurrentdb://h:x', 'kurrentdb://h?engine=', 'kurrentdb://h?engine=A', 'kurrentdb://h?engine=a:b'])(
    'is not %s',
    (text) => expect(parseKurrentAddress(text)).toBeNull(),
  );
  it('never begins like another engine’s', () => {
    const [one, other] = ['a', 'a-b'].map((name) => parseKurrentAddress(`kurrentdb://h?engine=${name}`)!.prefix);
    expect(`${other}note-1`.startsWith(one!)).toBe(false);
  });
  it('is shown without its password', () => expect(withoutPassword('pg://u:geheim@h')).toBe('pg://u:…@h'));
});
