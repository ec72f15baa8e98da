import type { Trace, TraceNode } from '@cascade/lineage';
import type { TaskCounts, TaskState } from '@cascade/lineage/domain';
import { drawTrace, statedLine, type TreeOptions } from './tree';

const counts = (byState: Partial<Record<TaskState, number>>): TaskCounts => ({
  total: Object.values(byState).reduce((sum, count) => sum + count, 0),
  byState,
});
const node = (change: Partial<TraceNode>): TraceNode => ({
  kind: 'directive',
  place: 'below',
  directiveId: 'd',
  referenceId: null,
  status: 'issued',
  documentType: 'CV',
  symbol: '1/UBND',
  issuerId: 'a',
  issuerName: 'UBND phường Mỹ Phước',
  level: 'commune',
  issuedOn: '2020-08-18',
  subject: null,
  relation: 'implements',
  sentence: null,
  tasks: counts({}),
  given: counts({}),
  children: [],
  skippedLevels: [],
  toBeReviewed: false,
  endedAs: null,
  drawnElsewhere: false,
  cut: false,
  delivery: null,
  ...change,
});
const town = (children: TraceNode[], change: Partial<TraceNode> = {}): TraceNode =>
  node({
    place: 'focus',
    symbol: '278/UBND-VX',
    issuerName: 'UBND thị xã Bến Cát',
    level: 'district',
    issuedOn: '2020-08-17',
    children,
    ...change,
  });
const trace = (root: TraceNode, more: Partial<Trace> = {}) => ({
  roots: [root],
  otherCitations: [],
  below: { directives: 2, drafts: 1, silent: 1 },
  asOf: '2020-08-21T08:00:00+07:00',
  knownAt: 13_245,
  ordinal: 13_245,
  ...more,
});
const options: TreeOptions = { paper: { colour: false, width: null }, fold: 20, tasks: false };
const draw = (drawn: ReturnType<typeof trace>, change: Partial<TreeOptions> = {}) => drawTrace(drawn, { ...options, ...change }).join('\n');

describe('a trace on paper', () => {
  const whole = node({
    kind: 'ghost',
    place: 'above',
    status: null,
    symbol: '2841/BTTTT-THH',
    issuedOn: '2020-08-01',
    issuerName: 'Bộ Thông tin và Truyền thông',
    level: 'central',
    relation: null,
    children: [
      node({
        place: 'above',
        symbol: '12/CT-UBND',
        issuedOn: '2020-08-17',
        issuerName: 'UBND tỉnh Bình Dương',
        level: 'province',
        tasks: counts({ openInTime: 40 }),
        relation: 'guides',
        children: [
          town([
            node({
              symbol: '45/UBND',
              given: counts({ doneInTime: 2, openInTime: 1, overdue: 1 }),
              tasks: counts({ doneLate: 1 }),
              toBeReviewed: true,
            }),
            node({
              kind: 'draft',
              status: 'draft',
              symbol: null,
              issuedOn: null,
              issuerName: 'UBND xã Chánh Phú Hòa',
              given: counts({ openInTime: 2 }),
            }),
            node({
              kind: 'silent',
              status: null,
              symbol: null,
              issuedOn: null,
              issuerName: 'UBND xã An Điền',
              given: counts({ notReceived: 2 }),
              delivery: 'sent',
            }),
          ]),
        ],
      }),
    ],
  });
  it('says whether the tasks of the orders below are counted too: from the focus down, where they give any', () => {
    const own = counts({ overdue: 9 });
    const commune = node({ tasks: counts({ openInTime: 2 }) });
    const chain = (focus: TraceNode) => trace(node({ place: 'above', symbol: '12/CT-UBND', tasks: own, children: [focus] }));
    const [, , above, focus, leaf] = drawTrace(chain(town([commune], { tasks: counts({ overdue: 9, openInTime: 2 }) })), options);
    expect([above, focus, leaf]).toEqual([
      expect.stringMatching(/ giao ▲{9}$/),
      expect.stringMatching(/ giao, kể cả bên dưới ○○▲{9}$/),
      expect.stringMatching(/ giao ○○$/),
    ]);
    expect(draw(chain(town([node({})], { tasks: own })))).toMatch(/Bến Cát {2}giao ▲{9}/);
    expect(draw(chain(town([commune], { tasks: own })), { language: 'en' })).toContain('gives, with those below ▲');
  });
  it('says which documents not everybody may read', () =>
    expect(draw(trace(town([], { access: 'restricted' })))).toContain('◪ văn bản hạn chế'));
  it('shows each order on a line, with sign, symbol, date, issuer and tasks', () =>
    expect(draw(trace(whole))).toBe(
      [
        'Tại thời điểm 21/8/2020 08:00 · biết đến sự kiện 13.245',
        '',
        '┄ 2841/BTTTT-THH  1/8/2020  Bộ Thông tin và Truyền thông  chưa có trong hệ thống',
        '└─ ■ 12/CT-UBND  17/8/2020  UBND tỉnh Bình Dương  giao ○40  (hướng dẫn)',
        '   └─ ■ 278/UBND-VX  17/8/2020  UBND thị xã Bến Cát',
        '      ├─ ▲ 45/UBND  18/8/2020  UBND phường Mỹ Phước  được giao ●●○▲  giao ◐  ? cần rà soát',
        '      ├╌ ✎ (dự thảo)  UBND xã Chánh Phú Hòa  được giao ○○',
        '      └┄ ┈ UBND xã An Điền  chưa có văn bản triển khai  được giao ◌◌  chưa tiếp nhận',
        '',
        '2 văn bản bên dưới · 1 dự thảo · 1 chưa có văn bản triển khai',
        '',
        '● hoàn thành đúng hạn   ◐ hoàn thành quá hạn   ○ đang thực hiện, trong hạn   ▲ quá hạn   ◌ chưa tiếp nhận   ? cần rà soát   ✎ dự thảo   ┈ chưa có văn bản triển khai   ┄ chưa có trong hệ thống',
      ].join('\n'),
    ));
  it('folds what is too much, and says how much and how silent it is', () => {
    const communes = Array.from({ length: 25 }, (_, place) =>
      node({ symbol: `${place + 1}/UBND`, kind: place < 23 ? 'directive' : 'silent' }),
    );
    const drawn = draw(trace(town(communes)));
    expect(drawn).toContain('├─ ■ 20/UBND');
    expect(drawn).not.toContain('21/UBND');
    expect(drawn).toContain('└─ +5 xã, phường, trong đó 2 chưa có văn bản triển khai (--all: xem tất cả)');
    expect(draw(trace(town(communes)), { fold: Number.POSITIVE_INFINITY })).toContain('23/UBND');
  });
  it('never folds away what was asked for', () => {
    const towns = Array.from({ length: 25 }, (_, place) =>
      town([], { symbol: `${place + 1}/UBND-VX`, place: place === 24 ? 'focus' : 'below' }),
    );
    const drawn = draw(trace(node({ place: 'above', children: towns })));
    expect(drawn).toContain('25/UBND-VX');
    expect(drawn).toContain('+4 huyện, thị xã');
  });
  it('names the levels that an order skipped, and what else is remarkable', () => {
    const commune = node({ symbol: '62/UBND-CT', skippedLevels: ['UBND huyện Quảng Điền'], cut: true, status: 'recalled' });
    const drawn = draw(trace(node({ children: [commune, node({ drawnElsewhere: true, tasks: counts({ overdue: 1 }) })] })));
    expect(drawn).toContain('├─ × 62/UBND-CT');
    expect(drawn).toContain('đã thu hồi  ⇣ bỏ qua UBND huyện Quảng Điền  … còn cấp dưới');
    expect(drawn).toContain('└─ ■ 1/UBND  18/8/2020  UBND phường Mỹ Phước  ↑ đã vẽ ở nhánh khác');
  });
  it('keeps requests and encouragements apart', () => {
    const given: TaskCounts = { ...counts({ openInTime: 1 }), request: counts({ overdue: 1 }), encouragement: counts({ doneInTime: 1 }) };
    expect(draw(trace(node({ given })))).toContain('được giao ○ ◇ ▲ ◇ ●');
  });
  it('lists tasks one by one where it is asked to', () => {
    const ownTasks: TraceNode['ownTasks'] = [
      {
        taskId: 't',
        itemId: 'i',
        itemLabel: '2',
        assigneeId: 'c',
        assigneeName: 'Chủ tịch UBND phường Mỹ Phước',
        bodyId: 'a',
        bodyName: null,
        force: 'binding',
        verb: 'Giao',
        state: 'overdue',
        dueAt: Date.parse('2020-08-21T00:00:00+07:00'),
        productOn: null,
      },
    ];
    expect(draw(trace(node({ ownTasks })), { tasks: true })).toContain('└─ ▲ mục 2: Chủ tịch UBND phường Mỹ Phước  quá hạn, hạn 20/8/2020');
    expect(draw(trace(node({ ownTasks })))).not.toContain('mục 2');
    const [asked] = ownTasks;
    expect(draw(trace(node({ ownTasks: asked ? [{ ...asked, force: 'request', dueAt: null }] : [] })), { tasks: true })).toContain(
      '◇ ▲ mục 2: Chủ tịch UBND phường Mỹ Phước  quá hạn, đề nghị',
    );
  });
  it('is cut where the terminal ends, and coloured where there is one', () => {
    const narrow = drawTrace(trace(town([])), { ...options, paper: { colour: true, width: 30 } });

    const words = narrow.map((line) => line.replace(/\u001b\[[\d;]*m/g, ''));
    expect(narrow.join()).toContain('\u001b[1m278/UBND-VX');
    expect(Math.max(...words.slice(0, -1).map((line) => line.length))).toBeLessThanOrEqual(30);
    expect(words[2]).toBe('■ 278/UBND-VX  17/8/2020  UBN…');
  });
  it('says what was known, where that is less than all', () =>
    expect(statedLine({ asOf: '2020-08-19T23:59:59.999+07:00', knownAt: 7, ordinal: 1200 })).toBe(
      'Tại thời điểm 19/8/2020 23:59 · biết đến sự kiện 7 trên 1.200',
    ));
  it('names other documents that the order cites', () => {
    const other = {
      relation: 'basedOn' as const,
      directiveId: null,
      referenceId: 'r',
      documentType: 'QĐ',
      symbol: '15/QĐ-TTg',
      issuerName: 'Thủ tướng',
      issuedOn: '2020-01-01',
      sentence: null,
    };
    expect(draw(trace(town([]), { otherCitations: [other] }))).toContain('căn cứ: 15/QĐ-TTg Thủ tướng 1/1/2020');
  });
});
describe('a tree for a reader of English', () => {
  it('has no word of Vietnamese but names', () => {
    const silent = node({ kind: 'silent', symbol: null, issuerName: 'A', delivery: 'sent' });
    const draft = node({
      kind: 'draft',
      status: 'draft',
      issuerName: 'B',
      cut: true,
      skippedLevels: ['C'],
      relation: 'guides',
      toBeReviewed: true,
    });
    const recalled = node({
      status: 'recalled',
      symbol: null,
      issuerName: null,
      issuedOn: null,
      drawnElsewhere: true,
      given: counts({ overdue: 1 }),
      tasks: counts({ overdue: 2 }),
    });
    const root = town([silent, draft, recalled, ...Array.from({ length: 3 }, () => ({ ...silent }))], { issuerName: 'D' });
    const lines = drawTrace(trace(root), { paper: { colour: false, width: null }, fold: 3, tasks: true, language: 'en' }).join('\n');
    expect(lines).not.toMatch(/[ăâđêôơưạảấầẩậắằặẹẻẽếềểễệỉịọỏốồổộớờởợụủứừửựỳỵỷỹ]/i);
    for (const word of [
      'As of',
      'known up to event 13,245',
      '(draft)',
      '(no number)',
      'no date',
      'passes over C',
      'silent',
      'more below',
      'drawn in another branch',
      '--all: show all',
      'documents below',
    ])
      expect(lines).toContain(word);
  });
});
