import { BadSetting, readSettings } from './settings';

describe('the settings', () => {
  it('have a default each', () =>
    expect(readSettings({}, '/srv')).toEqual({ dataDir: '/srv/data', port: 3000, host: '127.0.0.1', log: 'info' }));
  it('take what the environment says', () =>
    expect(readSettings({ PORT: '0', DATA_DIR: '../elsewhere', LOG: 'quiet' }, '/srv/x')).toEqual({
      dataDir: '/srv/elsewhere',
      port: 0,
      host: '127.0.0.1',
      log: 'quiet',
    }));
  it('take an empty variable for none', () => expect(readSettings({ PORT: '', DATA_DIR: '', LOG: '' }, '/srv').port).toBe(3000));
  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['LOG', 'loud'],
  ])('refuse %s=%s by name', (variable, value) => {
    expect(() => readSettings({ [variable]: value }, '/srv')).toThrow(BadSetting);
    expect(() => readSettings({ [variable]: value }, '/srv')).toThrow(variable);
  });
});
