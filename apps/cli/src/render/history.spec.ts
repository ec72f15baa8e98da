import { drawHistory, type HistoryItem } from './history';

const paper = { colour: false, width: null };
const item = (change: Partial<HistoryItem>): HistoryItem => ({
  revision: '0',
  type: 'Issued',
  version: 1,
  data: { directiveId: 'd', number: 7 },
  occurredAt: '2020-08-17',
  recordedAt: '2020-08-21T01:00:00.000Z',
  actor: 'local',
  onBehalfOf: null,
  ...change,
});
const draw = (...items: HistoryItem[]) => drawHistory({ stream: 'directive-d', items, next: null }, paper);

describe('a history', () => {
  it('is a line an event, by the time it holds', () =>
    expect(draw(item({}))).toEqual([
      'directive-d · 1 sự kiện',
      '   0  17/8/2020         Issued@1  number: 7  (ghi 21/8/2020 08:00, local)',
    ]));
  it('shows long and nested things by name, and sealed text as sealed', () => {
    const data = {
      reason: 'x'.repeat(80),
      items: [1, 2],
      content: { a: 1 },
      subject: { $sealed: { key: 'k', nonce: 'n', text: 't' } },
      nothing: null,
    };
    expect(draw(item({ data }))[1]).toContain(`reason: ${'x'.repeat(60)}…, items[2], content{…}, subject: (đã niêm)`);
  });
  it('holds from its recording where nobody said when', () =>
    expect(draw(item({ occurredAt: null }))[1]).toContain('21/8/2020 08:00   Issued'));
  it('says that there is more', () => expect(drawHistory({ stream: 's', items: [], next: '7' }, paper).at(-1)).toContain('còn tiếp từ 7'));
});
