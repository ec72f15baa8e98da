import { doubtsInWords, placeInWords } from './doubts';

describe('a place in a letter', () => {
  it.each([
    ['/symbol/number', 'số'],
    ['/symbol', 'số, ký hiệu'],
    ['/issuedOn', 'ngày ban hành'],
    ['/items/0/assignees/1', 'mục thứ 1, người thực hiện 2'],
    ['/citations/3/issuerId', 'viện dẫn 4, cơ quan ban hành'],
    ['/something/new', 'something, new'],
    ['/0', '0'],
  ])('%s is %s', (pointer, words) => expect(placeInWords(pointer)).toBe(words));
});

describe('what a clerk has to look at', () => {
  it('is said once for each kind, with its places', () =>
    expect(doubtsInWords(['/items/0/deadline blank', '/symbol double', '/symbol/number blank'])).toEqual([
      'để trống: mục thứ 1, thời hạn; số',
      'đã có văn bản khác cùng số, ký hiệu: số, ký hiệu',
    ]));
  it('does not run on where very many places are meant', () =>
    expect(doubtsInWords(['0', '1', '2', '3', '4', '5'].map((at) => `/items/${at}/recurrence incomplete`))).toEqual([
      'chưa đủ: mục thứ 1, định kỳ; mục thứ 2, định kỳ; mục thứ 3, định kỳ; mục thứ 4, định kỳ; và 2 chỗ nữa',
    ]));
  it('shows a kind that has no word yet as it is', () => expect(doubtsInWords(['/place moved'])).toEqual(['moved: nơi ban hành']));
  it('is nothing where nothing is doubtful', () => expect(doubtsInWords([])).toEqual([]));
});
