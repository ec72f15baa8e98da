import { readLetter } from '../read-letter';

const HEAD = 'ỦY BAN NHÂN DÂN\nXÃ Y\nSố: 1/UBND\nY, ngày 1 tháng 8 năm 2020\n\nKính gửi: Các thôn.\n\nUBND xã có ý kiến như sau:\n';
const labels = (body: string): string[] => readLetter(HEAD + body).items.map(({ label }) => label);
const named = (body: string, label: string): string[] | undefined =>
  readLetter(HEAD + body)
    .items.find((one) => one.label === label)
    ?.assignees.map(({ value }) => value);

describe('the structure of items', () => {
  it.each([
    ['numbers and points', '1. Giao Công an xã:\na) Tuần tra.\nb) Canh gác.\n2. Trạm Y tế trực.', ['1.a', '1.b', '2']],
    ['a label used twice', '1. Giao Công an xã:\na) Tuần tra.\na) Canh gác.', ['1.a', '1.a#2']],
    ['dashes under a named body', '1. Công an xã:\n- Tuần tra.\n- Canh gác.', ['1', '1.-1', '1.-2']],
    ['pluses under dashes', '1. Công an xã:\n- Tuần tra:\n+ Ban đêm.\n+ Ban ngày.', ['1', '1.-1.+1', '1.-1.+2']],
    ['Roman over Arabic', 'I. VIỆC CHUNG\n1. Công an xã tuần tra.\nII. VIỆC RIÊNG\n1. Trạm Y tế phải trực.', ['I.1', 'II.1']],
    ['decimals under numbers', '1. Giao Công an xã:\n1.1. Tuần tra.\n1.2. Canh gác.', ['1.1', '1.2']],
    [
      'an article behind a list whose own article was lost',
      '1. Công an xã phải tuần tra.\nĐiều 2. Trạm Y tế phải trực.\n- Có sổ ghi.',
      ['1', 'Điều 2', 'Điều 2.-1'],
    ],
    ['numbers behind a speck that looks like a dash', '- Rác.\n1. Công an xã phải tuần tra.\n2. Trạm Y tế phải trực.', ['1', '2']],
    [
      'a letter that the alphabet has not',
      '1. Giao Công an xã:\ne) Tuần tra.\nf) Canh gác.\ng) Báo động.\nh) Ghi sổ.',
      ['1.e', '1.f', '1.g', '1.h'],
    ],
    [
      'numbers in brackets, with dashes of their own',
      '1. Công an xã phải:\n(1) Tuần tra.\n- Ban đêm.\n- Ban ngày.\n(2) Canh gác.\n2. Trạm Y tế phải trực.',
      ['1.1.-1', '1.1.-2', '1.2', '2'],
    ],
    [
      'numbers alone on their lines',
      '1.\nCông an xã phải tuần tra.\n2.\nTrạm Y tế phải:\n2.1.\nTrực đêm.\n2.2.\nGhi sổ.',
      ['1', '2.1', '2.2'],
    ],
    [
      'signs that a scan misread',
      '. 1. Giao Công an xã:\n1-1. Tuần tra.\n1:2, Canh gác.\n_ 2; Trạm Y tế:\n-.Trực đêm.\n-:Ghi sổ.',
      ['1.1', '1.2', '2', '2.-1', '2.-2'],
    ],
    [
      'a first part whose Roman number was read as a digit',
      '1. VIỆC CHUNG\n1. Công an xã phải tuần tra.\n2. Trạm Y tế phải trực.\nII. VIỆC RIÊNG\n1. Trạm Y tế phải trực.',
      ['I.1', 'I.2', 'II.1'],
    ],
    ['a lost number', '1. Công an xã tuần tra.\n3. Trạm Y tế phải trực.', ['1', '3']],
    [
      'a heading with an order of its own',
      '1. Giao Công an xã tổ chức tuần tra ban đêm ở mọi thôn:\na) Từ 20 giờ.\nb) Có sổ ghi.',
      ['1', '1.a', '1.b'],
    ],
  ])('%s', (_, body, expected) =>
    expect(labels(body.replace('xã tuần', 'xã phải tuần').replaceAll('Y tế trực', 'Y tế phải trực'))).toEqual(expected),
  );

  it("passes a heading's assignees on to its points", () =>
    expect(named('1. Giao Công an xã:\na) Tuần tra.', '1.a')).toEqual(['Công an xã']));
  it('lets a point name its own', () => expect(named('1. Giao Công an xã:\na) Trạm Y tế phải trực.', '1.a')).toEqual(['Trạm Y tế']));
  it('takes a line that begins with a far number for text', () =>
    expect(labels('1. Công an xã phải giữ xe biển số\n47. Xe lạ thì ghi.')).toEqual(['1']));
  it('keeps purposes that name nobody out', () => expect(labels('1. Mục đích: Giữ trật tự.')).toEqual([]));
  it('reads what follows the list as closing orders', () =>
    expect(labels('1. Công an xã phải trực.\nYêu cầu các thôn thực hiện.\nĐề nghị Mặt trận xã vận động.')).toEqual([
      '1',
      'closing',
      'closing#2',
    ]));
  it('keeps what stands below the heading of reports with it', () =>
    expect(
      labels('I. VIỆC CHUNG\n1. Công an xã phải trực.\nII. CHẾ ĐỘ BÁO CÁO\nCác thôn gửi báo cáo về Công an xã trước ngày 05/9/2020.'),
    ).toEqual(['I.1', 'II']));
  it('keeps a further paragraph with its item', () =>
    expect(readLetter(`${HEAD}1. Công an xã phải trực.\nTài liệu đăng trên cổng.`).items[0]?.text).toBe(
      'Công an xã phải trực. Tài liệu đăng trên cổng.',
    ));
  it('does not nest without end', () =>
    expect(() =>
      labels(Array.from({ length: 500 }, (_, at) => `${'1.'.repeat(1 + (at % 4))} A\na) B\n- C\n+ D\nI. E`).join('\n')),
    ).not.toThrow());
});
