import { openSealed } from './unseal';

const sealed = (text: string, key = 'k') => ({ $sealed: { key, nonce: 'n', text } });
const open = (data: object) =>
  openSealed(data, JSON.stringify(data), ({ $sealed: { key, text } }) => (key === 'lost' ? null : text.toUpperCase()));

describe('sealed texts inside the data of an event', () => {
  it('are opened at any depth', () =>
    expect(open({ note: sealed('a'), items: [{ by: sealed('b') }, sealed('c')], plain: 'd', n: 1, none: null })).toEqual({
      note: 'A',
      items: [{ by: 'B' }, 'C'],
      plain: 'd',
      n: 1,
      none: null,
    }));
  it('are null once their key was destroyed', () => expect(open({ note: sealed('a', 'lost') })).toEqual({ note: null }));
  it('leave the event as it was', () => {
    const data = { note: sealed('a') };
    open(data);
    expect(data).toEqual({ note: sealed('a') });
  });
  it('share with the event all that holds none', () => {
    const data = { items: [{ by: 'b' }, { by: sealed('c') }], symbol: { number: '12' } };
    const shown = open(data) as typeof data;
    expect(shown.items[0]).toBe(data.items[0]);
    expect(shown.symbol).toBe(data.symbol);
    expect(data.items[1]).toEqual({ by: sealed('c') });
  });
  it('cost nothing where there are none', () => {
    const data = { items: [{ by: 'b' }] };
    expect(open(data)).toBe(data);
  });
  it('are told by their shape, not by the word in a text', () =>
    expect(open({ note: 'the word "$sealed" in a text' })).toEqual({ note: 'the word "$sealed" in a text' }));
});
