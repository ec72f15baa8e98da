import { closeFreeTexts, holdsPlainText, inPlainWords, isSaid, openTexts } from './free-text';
import type { Sealed } from './sealed';

const seal = (text: string): Sealed => ({ $sealed: { key: 'k', nonce: 'n', text: [...text].reverse().join('') } });
let keysMade = 0;
const close = <Data>(data: Data): Promise<Data> =>
  closeFreeTexts(data, () => {
    keysMade += 1;
    return Promise.resolve(seal);
  });

describe('closing the free texts of what a person says', () => {
  it('closes them by their names, at any depth, and nothing else', async () => {
    const parts = [{ authorityId: 'clinic', part: 'chị Lan' }];
    expect(await close({ taskId: 't', reason: 'ốm', parts, value: { unit: 'người', amount: 3 } })).toEqual({
      taskId: 't',
      reason: seal('ốm'),
      parts: [{ authorityId: 'clinic', part: seal('chị Lan') }],
      value: { unit: 'người', amount: 3 },
    });
    expect(await close([{ pointer: '/x', reason: 'r' }, null])).toEqual([{ pointer: '/x', reason: seal('r') }, null]);
  });
  it('leaves what is sealed, blank or not said, and then needs no key', async () => {
    const before = keysMade;
    const data = { reason: seal('x'), note: null, evidence: '  ', words: undefined };
    expect(await close(data)).toBe(data);
    expect(keysMade).toBe(before);
  });
});
describe('opening them', () => {
  it('goes as deep as they stand', () =>
    expect(openTexts({ a: [{ b: seal('xy') }, null, 1], c: 'd' }, ({ $sealed }) => $sealed.text)).toEqual({
      a: [{ b: 'yx' }, null, 1],
      c: 'd',
    }));
  it('tells whether one stands in plain words', () => {
    expect(holdsPlainText({ parts: [{ part: 'thống kê' }] })).toBe(true);
    expect(holdsPlainText({ parts: [{ part: seal('thống kê') }], text: 'điều 1', reason: null })).toBe(false);
  });
});
describe('a free text', () => {
  it.each([
    ['lý do', true],
    [seal('x'), true],
    [' ', false],
    ['', false],
    [null, false],
    [undefined, false],
  ] as const)('%j is said: %s', (text, said) => expect(isSaid(text)).toBe(said));
  it('of before stays as it was written', () => expect(inPlainWords({ reason: 'r' })).toEqual({ reason: 'r' }));
});
