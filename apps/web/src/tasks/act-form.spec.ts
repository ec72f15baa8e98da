import { bodyOf, EMPTY_FORM, EMPTY_PART, fieldsOf, mistakesIn, type ActForm } from './act-form';

const form = (change: Partial<ActForm> = {}): ActForm => ({ ...EMPTY_FORM, ...change });
const today = '2020-08-21';
describe('what is missing is named before it is sent', () => {
  it.each([
    ['refuse', 'reason'],
    ['return', 'reason'],
    ['withdraw', 'reason'],
    ['refuseExtension', 'reason'],
    ['report', 'productOn'],
    ['extend', 'untilOn'],
    ['handOver', 'successor'],
    ['duty', 'fromOn'],
  ] as const)('%s needs %s', (act, field) => expect(mistakesIn(act, form(), false)).toMatchObject({ [field]: `${field}.missing` }));
  it('blank is missing', () => expect(mistakesIn('return', form({ reason: '  ' }), false)).toEqual({ reason: 'reason.missing' }));
  it('what shows it, where it is recorded for another', () => {
    expect(mistakesIn('accept', form(), true)).toEqual({ evidence: 'evidence.missing' });
    expect(mistakesIn('accept', form(), false)).toEqual({});
  });
  it('progress says something, and a figure has its unit', () => {
    expect(mistakesIn('progress', form(), false)).toEqual({ note: 'progress.empty' });
    expect(mistakesIn('progress', form({ amount: 'nhiều' }), false)).toEqual({ amount: 'amount.wrong' });
    expect(mistakesIn('progress', form({ amount: '60', unit: ' ' }), false)).toEqual({ unit: 'unit.missing' });
    expect(mistakesIn('progress', form({ amount: '60' }), false)).toEqual({});
    expect(mistakesIn('progress', form({ note: 'đã họp dân' }), false)).toEqual({});
  });
  it('more time may be granted for the day asked for', () => expect(mistakesIn('grant', form(), false)).toEqual({}));
  it('every part has somebody', () => expect(mistakesIn('parts', form(), false)).toEqual({ parts: 'lead.missing' }));
  it('an hour is an hour', () =>
    expect(mistakesIn('duty', form({ before: '25:00', fromOn: today }), false)).toEqual({ before: 'before.wrong' }));
});
describe('what is sent', () => {
  it('leaves out what is blank and what the act does not ask', () =>
    expect(bodyOf('report', form({ productOn: '2020-08-20', reason: 'x', note: ' ' }), false, today)).toEqual({ productOn: '2020-08-20' }));
  it('names files and what shows it', () =>
    expect(bodyOf('report', form({ productOn: today, evidence: ' phiếu ', occurredAt: '2020-08-19' }), true, today, ['f'])).toEqual({
      ...{ productOn: today, evidence: 'phiếu', occurredAt: '2020-08-19', fileIds: ['f'] },
    }));
  it('has a figure as of the day it was reached', () => {
    expect(bodyOf('progress', form({ amount: '62,5' }), false, today)).toEqual({ value: { amount: 62.5, unit: '%', asOf: today } });
    expect(bodyOf('progress', form({ note: 'họp' }), false, today)).toEqual({ note: 'họp' });
  });
  it('has the parts', () => {
    const lead = { ...EMPTY_PART, body: { authorityId: 'a', name: 'A' }, part: ' rà soát ' };
    expect(bodyOf('parts', form({ parts: [lead] }), false, today)).toEqual({
      parts: [{ authorityId: 'a', role: 'lead', part: 'rà soát' }],
    });
  });
  it('has the successor and the act', () =>
    expect(
      bodyOf('handOver', form({ successor: { authorityId: 'b', name: 'B' }, reason: 'sắp xếp', legalBasis: '1/NQ' }), false, today),
    ).toEqual({
      ...{ assigneeId: 'b', reason: 'sắp xếp', legalBasis: '1/NQ' },
    }));
  it('has a duty as an order words it', () =>
    expect(bodyOf('duty', form({ fromOn: today }), false, today)).toEqual({
      text: 'trước 14:00 hàng ngày',
      every: 'day',
      before: '14:00',
      fromOn: today,
    }));
  it('asks what it needs and no more', () => expect(fieldsOf('confirm', false)).toEqual([]));
});
