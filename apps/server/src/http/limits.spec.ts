import { DEPTH_LIMIT, isTooDeep, limitOf } from './limits';

const nested = (levels: number): unknown => JSON.parse('{"a":'.repeat(levels) + '1' + '}'.repeat(levels));

describe('how deep a body may be', () => {
  it.each([1, null, 'x', [], {}, { a: [{ b: 1 }] }, nested(DEPTH_LIMIT)])('takes %j', (body) => expect(isTooDeep(body)).toBe(false));
  it.each([nested(DEPTH_LIMIT + 1), JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))])('refuses what is nested more (%#)', (body) =>
    expect(isTooDeep(body)).toBe(true),
  );
  it('does not look into the bytes of a letter', () => expect(isTooDeep(Buffer.alloc(2 ** 20))).toBe(false));
});
it('a limit is told in words', () => expect([limitOf('application/json'), limitOf('application/octet-stream')]).toEqual(['1 MB', '20 MB']));
