import { bodyOfChange, CHANGES, changesOpenTo, EMPTY_CHANGE, mistakesOf, ownTasksTouched } from './change-form';

const page = { id: 'order', issuedOn: '2020-08-17' };
const TODAY = '2020-08-21';
const typed = { ...EMPTY_CHANGE, sentence: ' Sửa mục 1 thành 80% ' };
const mistakes = (change: (typeof CHANGES)[number], over: object = {}) => mistakesOf(change, { ...typed, ...over }, page, TODAY);

describe('what can be done to a document', () => {
  it('is anything while it is in force', () => expect(changesOpenTo({ status: 'issued', endedAs: null })).toEqual(CHANGES));
  it('is no second end once it has ended', () => expect(changesOpenTo({ status: 'received', endedAs: 'replaced' })).toEqual(['amend', 'correct', 'recall'])); // prettier-ignore
  it('is only what adds to it after a recall', () => expect(changesOpenTo({ status: 'recalled', endedAs: null })).toEqual(['amend', 'correct'])); // prettier-ignore
  it('is nothing before it is out', () =>
    expect(['draft', 'prepared', 'numbering', 'discarded', null].flatMap((status) => changesOpenTo({ status, endedAs: null }))).toEqual(
      [],
    ));
});
describe('a change', () => {
  it('needs the sentence that makes it; a recall needs its reason', () => {
    expect(mistakes('amend', { sentence: '  ' })).toEqual({ sentence: 'sentence.missing' });
    expect(mistakes('recall', { sentence: '' })).toEqual({ sentence: 'reason.missing' });
    expect(mistakes('amend')).toEqual({});
  });
  it('is not made by the document itself', () =>
    expect(mistakes('replace', { by: { directiveId: 'order', name: '12/CT' } })).toEqual({ by: 'by.itself' }));
  it('does not hold before the document did, nor from a day to come', () => {
    expect(mistakes('amend', { from: '2020-08-16' })).toEqual({ from: 'from.early' });
    expect(mistakes('amend', { from: '2020-08-17' })).toEqual({});
    expect(mistakes('amend', { from: '2020-08-22' })).toEqual({ from: 'from.future' });
  });
  it('holds from any day of a document without a date', () =>
    expect(mistakesOf('amend', { ...typed, from: '2019-01-01' }, { id: 'order', issuedOn: null }, TODAY)).toEqual({}));
  it('is sent with what was filled in, and no more', () => {
    expect(bodyOfChange('amend', typed)).toEqual({ sentence: 'Sửa mục 1 thành 80%' });
    const whole = { ...typed, by: { directiveId: 'later', name: '15/CT' }, itemIds: ['a'], from: '2020-08-20' };
    const said = { sentence: 'Sửa mục 1 thành 80%', byDirectiveId: 'later', occurredAt: '2020-08-20' };
    expect(bodyOfChange('correct', whole)).toEqual({ ...said, itemIds: ['a'] });
    expect(bodyOfChange('repeal', whole)).toEqual(said); // an end leaves no item out
    expect(bodyOfChange('recall', whole)).toEqual({ reason: said.sentence, byDirectiveId: 'later', occurredAt: '2020-08-20' });
  });
});
describe('tasks that a change touches', () => {
  const items = [
    { itemId: 'a', counts: { total: 5, byState: { overdue: 2, doneInTime: 2, withdrawn: 1 } } },
    { itemId: 'b', counts: { total: 3, byState: { openInTime: 2, doneLate: 1 } } },
  ];
  it('are those of the items it names that are not done', () => expect(ownTasksTouched(items, ['b'])).toBe(2));
  it('are those of all items where it names none', () => expect(ownTasksTouched(items, [])).toBe(4));
});
