import { classAddress, classIn, classWord, DAY_CLASSES, levelIn, levelWord, perClass } from './hops';

describe('the classes of days', () => {
  it('leave no day out and count none twice', () => {
    for (let day = 0; day < 400; day += 1) expect(DAY_CLASSES.filter(({ least, most }) => day >= least && day <= most)).toHaveLength(1);
  });
  it('count what falls into each', () =>
    expect(perClass([{ days: 0, count: 2 }, { days: 5, count: 3 }, { days: 31, count: 1 }, { days: 900, count: 1 }])).toEqual([2, 0, 0, 0, 3, 0, 0, 0, 2])); // prettier-ignore
  it('are said short', () => expect(DAY_CLASSES.map(classWord)).toEqual(['0', '1', '2', '3', '4–5', '6–7', '8–14', '15–30', '> 30']));
  it('come back from an address', () =>
    expect(DAY_CLASSES.map((each) => classIn(classAddress(each)))).toEqual(
      DAY_CLASSES.map(({ least, most }) => ({ minDays: least, ...(most < 100_000 ? { maxDays: most } : {}) })),
    ));
  it.each([undefined, '', 'x', '-4', '4', '4-5-6'])('are not %j', (text) => expect(classIn(text)).toBeNull());
});
describe('the levels of a hop', () => {
  it('have words', () =>
    expect([levelWord('province'), levelWord(null), levelWord('moon')]).toEqual(['level.province', 'level.none', 'level.none']));
  it('are read from an address', () => expect([levelIn('commune'), levelIn('none'), levelIn('moon'), levelIn(undefined)]).toEqual(['commune', 'none', undefined, undefined])); // prettier-ignore
});
