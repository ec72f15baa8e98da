import { bodyOf, EMPTY, mistakesOf } from './restrict-form';

describe('restricting a document', () => {
  it.each([
    [EMPTY, { reason: 'reason.missing' }],
    [{ reason: '  ', basis: 'Lưu hành nội bộ' }, { reason: 'reason.missing' }],
    [{ reason: 'nội bộ', basis: 'x'.repeat(201) }, { basis: 'basis.long' }],
    [{ reason: 'nội bộ', basis: '' }, {}],
  ])('sees what is missing: %#', (form, mistakes) => expect(mistakesOf(form)).toEqual(mistakes));
  it('sends what was filled in', () => {
    expect(bodyOf({ reason: ' nội bộ ', basis: ' Lưu hành nội bộ ' }, false)).toEqual({ reason: 'nội bộ', basis: 'Lưu hành nội bộ' });
    expect(bodyOf({ reason: 'nội bộ', basis: '  ' }, false)).toEqual({ reason: 'nội bộ' });
    expect(bodyOf({ reason: 'đã công bố', basis: 'Lưu hành nội bộ' }, true)).toEqual({ reason: 'đã công bố' });
  });
});
