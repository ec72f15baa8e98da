import { EMPTY_FIGURE, EMPTY_REPORT, reportBody, reportMistakes } from './figures-form';

const figure = { ...EMPTY_FIGURE, name: 'Số máy cài đặt', amount: '1 204', unit: 'máy' };
describe('figures of a report', () => {
  it('are numbers with a name and a unit', () => {
    expect(reportMistakes({ ...EMPTY_REPORT, figures: [figure] }, false)).toEqual({});
    expect(reportMistakes({ ...EMPTY_REPORT, figures: [figure, { ...EMPTY_FIGURE, name: 'Tỷ lệ', amount: 'cao' }] }, false)).toEqual({
      ...{ 'figures.1.amount': 'amount.wrong', 'figures.1.unit': 'unit.missing' },
    });
    expect(reportMistakes({ ...EMPTY_REPORT, figures: [{ ...figure, name: ' ' }] }, false)).toEqual({ 'figures.0.name': 'name.missing' });
  });
  it('may be left out where a note says it', () => {
    expect(reportMistakes(EMPTY_REPORT, false)).toEqual({ 'figures.0.name': 'figures.missing' });
    expect(reportMistakes({ ...EMPTY_REPORT, note: 'không phát sinh' }, false)).toEqual({});
  });
  it('need what shows them where they are another body’s', () =>
    expect(reportMistakes({ ...EMPTY_REPORT, figures: [figure] }, true)).toEqual({ evidence: 'evidence.missing' }));
  it('are sent without blank lines', () => {
    expect(reportBody({ figures: [figure, EMPTY_FIGURE], note: ' ', evidence: 'x' }, false)).toEqual({
      values: [{ name: 'Số máy cài đặt', amount: 1204, unit: 'máy' }],
    });
    expect(reportBody({ figures: [{ ...figure, base: 'hộ dân' }], note: 'tốt', evidence: ' điện thoại ' }, true)).toEqual({
      ...{ values: [{ name: 'Số máy cài đặt', amount: 1204, unit: 'máy', base: 'hộ dân' }], note: 'tốt', evidence: 'điện thoại' },
    });
  });
});
