import type { CorrectedField } from '@cascade/lineage';
import { drawReadingStory } from './reading-story';

const field = (change: Partial<CorrectedField> = {}): CorrectedField => ({
  ...{ pointer: '/place', kind: 'corrected', span: null, reason: 'đọc sai', before: 'Bến Cat', after: 'Bến Cát' },
  ...{ actor: 'account-1', onBehalfOf: null, recordedAt: '2020-08-21T01:00:00.000Z' },
  ...change,
});
const drawn = (...corrections: CorrectedField[]): string[] =>
  drawReadingStory({ unconfirmed: [], warnings: [], corrections }).map((line) => line.map(({ text }) => text).join(''));

describe('the story of a reading', () => {
  it('says who changed what, when and why', () =>
    expect(drawn(field())).toEqual([
      'Ai đã đổi gì, vì sao',
      '21/8/2020 08:00  ✎ sửa nơi ban hành: Bến Cat → Bến Cát  "đọc sai"  (account-1)',
    ]));
  it.each([
    [{ kind: 'confirmed', reason: null } as const, '✓ xác nhận nơi ban hành: Bến Cát'],
    [{ kind: 'removed', pointer: '/items/1', before: { label: '2' }, after: null } as const, '− bỏ mục thứ 2: {"label":"2"} → –'],
    [{ kind: 'gained', pointer: '/items/1', before: null, after: { $sealed: {} } } as const, '+ đọc lại, thêm mục thứ 2: – → (đã niêm)'],
    [{ kind: 'joined', pointer: '', reason: 'other' } as const, '= gộp vào bản quét khác   "other"'],
  ])('%j', (change, words) => expect(drawn(field(change))[1]).toContain(words));
  it('speaks the language of its reader, and names who it was', () => {
    const names = new Map([
      ['account-1', 'Nguyễn Văn An'],
      ['town', 'UBND thị xã Bến Cát'],
    ]);
    const story = { unconfirmed: [], warnings: ['/issuedOn blank'], corrections: [field({ onBehalfOf: 'town' })] };
    expect(drawReadingStory(story, 'en', names).map((line) => line.map(({ text }) => text).join(''))).toEqual([
      '! left blank: date of issue',
      'Who changed what, and why',
      '21/8/2020 08:00  ✎ corrected place of issue: Bến Cat → Bến Cát  "đọc sai"  (Nguyễn Văn An, UBND thị xã Bến Cát)',
    ]);
  });
  it('shows what waits, with its place in the text', () => {
    const unconfirmed = [{ pointer: '/issuedOn', value: null, span: { start: 3, end: 9 }, warnings: [] }];
    const [line] = drawReadingStory({ unconfirmed, warnings: ['/issuedOn blank'], corrections: [] });
    expect(line!.map(({ text }) => text).join('')).toBe('? chờ xác nhận  ngày ban hành: –  /issuedOn  3–9');
  });
});
