import type { Coverage, CoverageCell, CoverageRow } from '@cascade/lineage';
import { drawCoverage } from './coverage-table';

const cell = (change: Partial<CoverageCell> = {}): CoverageCell => ({
  itemId: 'i',
  verdict: null,
  by: null,
  reason: null,
  weakenings: [],
  likeness: null,
  byItemIds: [],
  tasks: [],
  ...change,
});
const row = (name: string | null, change: Partial<CoverageRow>): CoverageRow => ({
  authorityId: name ?? 'x',
  name,
  level: 'commune',
  role: 'to',
  delivery: 'received',
  receivedAt: null,
  standing: 'answered',
  answer: null,
  latencyDays: null,
  cells: [cell(), cell()],
  ...change,
});
const answer = { id: 'a', symbol: '45/UBND', issuedOn: '2020-08-18', documentType: 'CV', status: 'issued' as const };
const item = (label: string) => ({ itemId: `i${label}`, label, text: `Việc ${label}`, verb: null, deadlineText: null });
const coverage = (rows: CoverageRow[], more: Partial<Coverage> = {}) => ({
  directive: {
    kind: 'directive' as const,
    id: 'd',
    directiveId: 'd',
    referenceId: null,
    status: 'issued' as const,
    documentType: 'CV',
    symbol: '278/UBND-VX',
    issuerId: 't',
    issuerName: 'UBND thị xã Bến Cát',
    level: 'district' as const,
    provinceName: null,
    issuedOn: '2020-08-17',
    subject: null,
    access: 'open' as const,
  },
  items: [item('1'), item('2')],
  rows,
  next: null,
  totals: { bodies: 3, answered: 1, drafting: 1, silent: 1, waived: 1, none: 0, items: {} },
  passedOver: [],
  methodVersion: 1,
  asOf: '2020-08-21T08:00:00+07:00',
  knownAt: 9,
  ordinal: 9,
  ...more,
});
const draw = (rows: CoverageRow[], language: 'vi' | 'en' = 'vi', more: Partial<Coverage> = {}): string[] =>
  drawCoverage(coverage(rows, more), { paper: { colour: false, width: null }, language });

describe('the coverage of an order', () => {
  it('is a matrix: bodies down, items across, proposals with a question mark, tasks behind', () => {
    const tasks = [{ taskId: 't', state: 'overdue' as const, force: 'binding' }];
    const cells = [cell({ verdict: 'weakened', by: 'proposal', tasks }), cell({ verdict: 'dropped', by: 'person' })];
    expect(draw([row('A', { answer, latencyDays: 1, cells }), row('UBND B', { standing: 'silent' })])).toEqual([
      'Tại thời điểm 21/8/2020 08:00 · biết đến sự kiện 9',
      '278/UBND-VX  17/8/2020  UBND thị xã Bến Cát',
      '1  Việc 1',
      '2  Việc 2',
      '',
      '                                      1    2',
      'A       45/UBND 18/8/2020 (+1 ngày)   ≈?▲  ∅',
      'UBND B  ┈ chưa có văn bản triển khai  ·    ·',
      '',
      '3 cơ quan · 1 đã có văn bản · 1 dự thảo · 1 chưa có văn bản triển khai · 1 không phải triển khai',
      '= đưa đủ   ≈ nhẹ đi   ∅ bỏ sót   ? đề xuất của máy, chờ người quyết định',
    ]);
  });
  it('names those who are drafting, and those who owe nothing', () => {
    const lines = draw([row('A', { standing: 'drafting' }), row(null, { standing: 'waived' }), row('C', { standing: 'none' })]).join('\n');
    for (const words of ['✎ dự thảo', 'không rõ  không phải triển khai', 'không yêu cầu văn bản']) expect(lines).toContain(words);
  });
  it('names the levels that were passed over, in English to who reads it', () => {
    const passedOver = [
      { directiveId: 'x', symbol: null, issuedOn: null, issuerId: 'q', issuerName: 'Q', between: [{ authorityId: 'b', name: 'B' }, { authorityId: 'c', name: 'C' }] }, // prettier-ignore
    ];
    const lines = draw([row('A', { answer: { ...answer, symbol: null } })], 'en', { passedOver });
    expect(lines.join('\n')).toContain('⇣ (no number) Q passes over B, C');
    expect(lines.at(-1)).toBe('= carried over   ≈ weakened   ∅ dropped   ? proposed by the engine, for a person to decide');
  });
});
