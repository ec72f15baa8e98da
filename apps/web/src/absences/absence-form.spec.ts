import { absenceOf, endFaultsOf, faultsOf, type AbsenceForm } from './absence-form';

const chairman = { authorityId: 'chairman', name: 'Chủ tịch' };
const deputy = { authorityId: 'deputy', name: 'Phó Chủ tịch' };
const form: AbsenceForm = { absent: chairman, standIn: deputy, fromOn: '2020-08-20', untilOn: '2020-08-22', reason: ' đi công tác ' };

describe('an absence that is typed', () => {
  it('goes as it is, its reason without blanks around', () =>
    expect(absenceOf(form)).toEqual({
      ...{ absentId: 'chairman', standInId: 'deputy', fromOn: '2020-08-20' },
      ...{ untilOn: '2020-08-22', reason: 'đi công tác' },
    }));
  it('may have no end', () => expect(absenceOf({ ...form, untilOn: '' })).not.toHaveProperty('untilOn'));
  it('may be of one day', () => expect(faultsOf({ ...form, untilOn: '2020-08-20' })).toEqual({}));
  it.each([
    ['absent', { absent: null }, 'absent.missing'],
    ['standIn', { standIn: null }, 'standIn.missing'],
    ['standIn', { standIn: chairman }, 'standIn.same'],
    ['fromOn', { fromOn: '' }, 'fromOn.missing'],
    ['untilOn', { untilOn: '2020-08-19' }, 'untilOn.before'],
    ['reason', { reason: '  ' }, 'reason.missing'],
  ] as const)('says at %s what is wrong: %j', (field, change, fault) => {
    expect(faultsOf({ ...form, ...change })).toEqual({ [field]: fault });
    expect(absenceOf({ ...form, ...change })).toBeNull();
  });
});
describe('the end of an absence', () => {
  it('may be its first day', () => expect(endFaultsOf('2020-08-20', 'về sớm', '2020-08-20')).toEqual({}));
  it.each([
    ['', 'về sớm', { lastOn: 'lastOn.missing' }],
    ['2020-08-19', 'về sớm', { lastOn: 'untilOn.before' }],
    ['2020-08-21', ' ', { reason: 'reason.missing' }],
  ])('on %j because of %j is refused', (lastOn, reason, faults) => expect(endFaultsOf(lastOn, reason, '2020-08-20')).toEqual(faults));
});
