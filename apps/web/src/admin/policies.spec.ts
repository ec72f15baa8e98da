import { daysIn, daysOf, rulesIn, textOfRules } from './policies';

describe('series of numbers, as a person writes them', () => {
  it('are one a line', () =>
    expect(rulesIn('QD: QĐ, CT\n TB :TB \n')).toEqual({
      rules: [
        { series: 'QD', documentTypes: ['QĐ', 'CT'] },
        { series: 'TB', documentTypes: ['TB'] },
      ],
      unreadable: null,
    }));
  it('are none where nothing is written', () => expect(rulesIn(' \n ')).toEqual({ rules: [], unreadable: null }));
  it.each(['QĐ', 'QD:', ': QĐ', 'QD: , '])('are not read from “%s”, which is named', (line) =>
    expect(rulesIn(`TB: TB\n${line}`)).toEqual({ rules: [], unreadable: line.trim() }),
  );
  it('are shown as they are written', () => {
    const text = 'QD: QĐ, CT\nTB: TB';
    expect(textOfRules(rulesIn(text).rules)).toBe(text);
  });
});
describe('days of reminders', () => {
  it.each([
    ['3, 1', [3, 1]],
    ['', []],
    ['7', [7]],
    ['1,1', [1]],
    ['183', [183]],
  ])('“%s” are %j', (text, days) => expect(daysIn(text)).toEqual(days));
  it.each(['x', '-3', '184', '1.5', '3 1'])('“%s” is refused', (text) => expect(daysIn(text)).toBeNull());
  it('are shown before for what is to do, after for what was given', () =>
    expect(
      daysOf([
        { days: -3, about: 'ours', channels: [] },
        { days: 1, about: 'given', channels: [] },
        { days: 2, about: 'ours', channels: [] },
      ]),
    ).toEqual({ ours: '3', given: '1' }));
});
