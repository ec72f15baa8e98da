import { sayIn } from '../words/words';
import { detailsOf, isCorrectable, timesOf } from './story-line';
import { taskWords } from './tasks.words';

const say = sayIn(taskWords, 'vi');
describe('a line of what happened to a task', () => {
  it.each([
    [{ productOn: '2020-08-19', productSymbol: '31/BC-UBND', note: null }, ['văn bản 31/BC-UBND ngày 19/8/2020']],
    [{ value: { amount: 62.5, unit: '%' }, note: 'họp dân' }, ['62.5 %', 'họp dân']],
    [{ untilOn: '2020-08-30', reason: 'mưa lũ' }, ['đến 30/8/2020', 'mưa lũ']],
    [{ dueAt: '2020-08-21T00:00:00+07:00' }, ['đến 20/8/2020']],
    [{ reason: 'sắp xếp', legalBasis: '1685/NQ' }, ['sắp xếp', '1685/NQ']],
    [{ evidence: 'phiếu ký nhận' }, ['căn cứ: phiếu ký nhận']],
    [{}, []],
  ])('says %j as %j', (data, words) => expect(detailsOf({ data }, say)).toEqual(words));
  it('says when it was recorded where that was another day', () => {
    expect(timesOf({ occurredAt: '2020-08-18T14:00:00+07:00', recordedAt: '2020-08-18T08:00:00Z' }, say)).toEqual([
      '18/8/2020 14:00',
      null,
    ]);
    expect(timesOf({ occurredAt: '2020-08-18', recordedAt: '2020-08-20T02:00:00Z' }, say)).toEqual(['18/8/2020', 'ghi ngày 20/8/2020']);
    expect(timesOf({ occurredAt: null, recordedAt: '2020-08-20T02:00:00Z' }, say)).toEqual(['20/8/2020 09:00', null]);
  });
  it('can be put right once, and only what a person recorded', () => {
    expect(isCorrectable({ type: 'TaskReportedDone', corrected: null })).toBe(true);
    expect(isCorrectable({ type: 'TaskReportedDone', corrected: {} as never })).toBe(false);
    expect(isCorrectable({ type: 'DeadlineSet', corrected: null })).toBe(false);
    expect(isCorrectable({ type: 'TaskAssigned', corrected: null })).toBe(false);
  });
});
