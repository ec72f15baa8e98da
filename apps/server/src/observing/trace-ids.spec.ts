import { linkOf, spanOfCommand, spanOfEvent, spanOfProjecting, traceIdOf } from './trace-ids';

describe('ids of traces', () => {
  it('are the correlation id where that is a UUID, and made of it where it is not', () => {
    expect(traceIdOf('0d9f2b1e-6a56-4a3b-9c39-2f1f3c0b7d11')).toBe('0d9f2b1e6a564a3b9c392f1f3c0b7d11');
    expect(traceIdOf('import of 17/8')).toMatch(/^[0-9a-f]{32}$/);
    expect(traceIdOf('import of 17/8')).toBe(traceIdOf('import of 17/8'));
  });
  it('tell a command, its event and the projecting of it in two servers apart', () => {
    const all = [spanOfCommand('x'), spanOfEvent('x'), spanOfProjecting('x', 'one'), spanOfProjecting('x', 'two')];
    expect(new Set(all).size).toBe(4);
    for (const id of all) expect(id).toMatch(/^[0-9a-f]{16}$/);
  });
  it.each([
    [
      '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' },
    ],
    ['00-00000000000000000000000000000000-b7ad6b7169203331-01', null],
    ['00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01', null],
    ['nonsense', null],
    [null, null],
  ])('link to the caller by %s', (header, link) => expect(linkOf(header)).toEqual(link));
});
