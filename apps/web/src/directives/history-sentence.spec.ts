import { sayIn } from '../words/words';
import type { HistoryEntry } from './directive.types';
import { isLate, sentenceOf } from './history-sentence';
import { historyWords } from './history.words';

const entry = (type: HistoryEntry['type'], change: Partial<HistoryEntry> = {}): HistoryEntry => ({
  ...{ eventId: 'e', type, occurredAt: '2020-08-17', recordedAt: '2020-08-17T03:00:00Z', actor: 'a', onBehalfOf: null, reason: null },
  ...{ byDirectiveId: null, symbol: null, issuedOn: null, readerVersion: null, decision: null, fields: [], itemIds: [], waiting: null },
  ...change,
});
const told = (of: HistoryEntry): string => {
  const { key, values } = sentenceOf(of);
  return sayIn(historyWords, 'vi')(key, values);
};
const field = (kind: string) => ({ pointer: '/issuedOn', kind, reason: null });

describe('a sentence of the history', () => {
  it.each([
    [entry('Issued', { symbol: '52/UBND' }), 'Ban hành với số 52/UBND'],
    [entry('LetterTakenIn'), 'Nhập văn bản đến'],
    [entry('ReadingAccepted', { readerVersion: '1.3.0', waiting: 4 }), 'Máy đọc văn bản (bản đọc 1.3.0); 4 chỗ chờ người xác nhận'],
    [entry('ReadingAccepted', { readerVersion: '1.3.0', waiting: 0 }), 'Máy đọc văn bản (bản đọc 1.3.0); không có chỗ nào phải hỏi lại'],
    [entry('ReadingCorrected', { fields: [field('confirmed')] }), 'Xác nhận 1 chỗ máy đọc chưa chắc'],
    [entry('ReadingCorrected', { fields: [field('confirmed'), field('corrected')] }), 'Sửa cách đọc ở 2 chỗ'],
    [entry('ReadingCorrected', { fields: [field('reopened')], waiting: 1 }), 'Bỏ xác nhận ở 1 chỗ; còn 1 chỗ chờ xác nhận'],
    [
      entry('ReadingCorrected', { readerVersion: '1.3.0', fields: [field('gained')] }),
      'Chấp nhận cách đọc mới (bản đọc 1.3.0): 1 thay đổi',
    ],
    [entry('ReadingCorrected', { decision: 'parted' }), 'Tách lại khỏi bản quét kia'],
    [entry('DirectiveReviewed', { decision: 'keep' }), 'Rà soát sau thay đổi ở cấp trên: giữ nguyên'],
    [
      entry('DirectiveRestricted', { decision: 'Lưu hành nội bộ' }),
      'Trở thành văn bản hạn chế (Lưu hành nội bộ); chỉ cơ quan có tên trên văn bản và kiểm toán viên được đọc',
    ],
    [entry('DirectiveRecalled'), 'Bị thu hồi; mọi việc chưa xong dừng lại'],
    [entry('WarningDismissed', { decision: 'reused' }), 'Bỏ cảnh báo: reused'],
  ])('%#: %#', (of, sentence) => expect(told(of)).toBe(sentence));
  it('has words for everything that can happen', () => {
    const types: HistoryEntry['type'][] = [
      ...([
        'Drafted',
        'DraftRevised',
        'DraftDiscarded',
        'IssueRequested',
        'Issued',
        'IssueRefused',
        'LetterTakenIn',
        'ReadingAccepted',
      ] as const),
      ...([
        'ReadingCorrected',
        'DirectiveAmended',
        'DirectiveReplaced',
        'DirectiveCorrected',
        'DirectiveRepealed',
        'DirectiveRecalled',
      ] as const),
      ...(['WarningDismissed', 'WarningRaisedAgain', 'DirectiveRestricted', 'RestrictionLifted'] as const),
    ];
    for (const type of types) expect(historyWords).toHaveProperty([sentenceOf(entry(type)).key]);
    for (const decision of ['keep', 'amend', 'recall'])
      expect(historyWords).toHaveProperty([sentenceOf(entry('DirectiveReviewed', { decision })).key]);
  });
  it('marks what undoes something', () =>
    expect(
      [entry('WarningRaisedAgain'), entry('ReadingCorrected', { decision: 'parted' }), entry('Issued'), entry('RestrictionLifted')].map(
        (of) => sentenceOf(of).isUndo,
      ),
    ).toEqual([true, true, false, true]));
});
describe('what was entered late', () => {
  it.each([
    ['2020-08-17', '2020-08-17T03:00:00Z', false],
    ['2020-08-17', '2020-08-17T18:00:00Z', true], // already the 18th at UTC+7
    ['2020-08-16', '2020-08-17T03:00:00Z', true],
    ['2020-08', '2020-08-17T03:00:00Z', false],
    [null, '2020-08-17T03:00:00Z', false],
  ])('%s recorded %s: %s', (occurredAt, recordedAt, late) => expect(isLate({ occurredAt, recordedAt })).toBe(late));
});
