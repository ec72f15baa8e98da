import { BadSetting, readSettings } from './settings';

describe('the settings', () => {
  it('have a default each', () =>
    expect(readSettings({}, '/srv')).toMatchObject({
      dataDir: '/srv/data',
      eventStore: { kind: 'sqlite', folder: '/srv/data', shown: '/srv/data' },
      ...{ port: 3000, host: '127.0.0.1', log: 'info' },
    }));
  it('take what the environment says', () =>
    expect(
      readSettings({ PORT: '0', DATA_DIR: '../elsewhere', LOG: 'quiet', KEYS_DIR: '/keys', CONTENT_STORE: 's3://x' }, '/srv/x'),
    ).toMatchObject({
      dataDir: '/srv/elsewhere',
      eventStore: { kind: 'sqlite', folder: '/srv/elsewhere', shown: '/srv/elsewhere' },
      port: 0,
      host: '127.0.0.1',
      log: 'quiet',
      places: { keys: '/keys', contents: { setting: 's3://x', folder: '/srv/elsewhere/contents' } },
    }));
  it('find the log where EVENT_STORE says', () => {
    expect(readSettings({ EVENT_STORE: 'sqlite:./log' }, '/srv').eventStore).toMatchObject({ kind: 'sqlite', folder: '/srv/log' });
    expect(readSettings({ EVENT_STORE: 'esdb://u:secret@h:2113?tls=false' }, '/srv').eventStore).toMatchObject({
      kind: 'kurrentdb',
      shown: 'kurrentdb://u@h:2113',
    });
  });
  it.each(['postgres://h', 'kurrentdb://', 'kurrentdb://h?engine=Cap!', 'sqlite:', 'data'])('refuse EVENT_STORE=%s', (value) =>
    expect(() => readSettings({ EVENT_STORE: value }, '/srv')).toThrow('store.address-unusable'),
  );
  it('are quiet unless told otherwise', () => {
    expect(readSettings({}, '/srv')).toMatchObject({ metrics: false, traces: undefined, fill: 'sample' });
    const told = { METRICS: 'on', FILL: 'country', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318' };
    expect(readSettings(told, '/srv')).toMatchObject({ metrics: true, traces: 'http://c:4318', fill: 'country' });
  });
  it('take an empty variable for none', () => expect(readSettings({ PORT: '', DATA_DIR: '', LOG: '' }, '/srv').port).toBe(3000));
  it.each([
    [{ HOST: '127.0.0.1' }, '127.0.0.1'],
    [{ HOST: '::1' }, '::1'],
    [{ HOST: '0.0.0.0', PUBLISHED_ON: '127.0.0.1' }, '0.0.0.0'],
    [{ HOST: '0.0.0.0', PUBLISHED_ON: 'localhost' }, '0.0.0.0'],
  ])('listen where only this machine reaches (%j)', (env, host) => expect(readSettings(env, '/srv').host).toBe(host));
  it.each([
    ['HOST', { HOST: '0.0.0.0' }],
    ['HOST', { HOST: 'cascade.example.vn' }],
    ['HOST', { HOST: '127.0.0.1.example.vn' }],
    ['PUBLISHED_ON', { HOST: '0.0.0.0', PUBLISHED_ON: '0.0.0.0' }],
    ['PUBLISHED_ON', { PUBLISHED_ON: '10.0.0.7' }],
  ])('refuse to serve beyond this machine without sign-in (%s, %j)', (variable, env) =>
    expect(() => readSettings(env, '/srv')).toThrow(new RegExp(`^${variable}=.*sign-in`)),
  );
  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['LOG', 'loud'],
    ['METRICS', 'yes'],
    ['FILL', 'everything'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
  ])('refuse %s=%s by name', (variable, value) => {
    expect(() => readSettings({ [variable]: value }, '/srv')).toThrow(BadSetting);
    expect(() => readSettings({ [variable]: value }, '/srv')).toThrow(variable);
  });
});
