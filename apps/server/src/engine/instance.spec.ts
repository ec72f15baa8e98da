import { instanceName, urlHost } from './instance';

describe('an instance', () => {
  it('is called by machine and process', () => expect(instanceName()).toMatch(new RegExp(`^.+:${process.pid}$`)));
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['0.0.0.0', '127.0.0.1'],
    ['::', '[::1]'],
    ['::1', '[::1]'],
    ['localhost', 'localhost'],
  ])('that listens on %s is asked at %s', (host, asked) => expect(urlHost(host)).toBe(asked));
});
