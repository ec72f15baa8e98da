import { runWith, type Answering, type Asked } from '../testing/run-with';

const [ORDER, BODY, TASK, OTHER] = [
  '9a46de55-8497-5e97-a160-d19064ed3809',
  '0b6b7c9e-1111-4222-8333-444455556666',
  '3f0c0000-0000-5000-8000-000000000001',
  '7a1b0000-0000-5000-8000-000000000002',
];
const stated = { asOf: '2020-08-21T08:00:00+07:00', knownAt: 9, ordinal: 9 };
const counted = { doneInTime: 0, doneLate: 0, openInTime: 0, openOverdue: 0, withoutDeadline: 0, total: 0, withdrawn: 0, recalled: 0, rate: null }; // prettier-ignore
/** Enough of an answer for each command to go on. */
const engine: Answering = ({ path }) => ({
  ...{ items: [], next: null, id: ORDER, occurrences: [], duty: { recurrence: { text: 'x' }, fromOn: '2020-08-17', untilOn: null } },
  ...{ roots: [], otherCitations: [], below: { directives: 0, drafts: 0, silent: 0 }, placeMeant: null },
  ...{ lines: [], total: counted, requests: counted, encouragements: counted, totals: [], apart: [], missing: [] },
  ...{ deliveries: [], cites: [], chain: [], stream: 's', days: [], version: 'v', yearKnown: true, changed: [], unconfirmed: [] },
  ...{ title: { vi: 'Sổ', en: 'Book' }, authorityName: 'A', year: 2020, columns: [], joinId: 'j', warnings: [], reportId: 'r' },
  ...{ names: [], successors: [], predecessors: [], end: null, today: [], name: 'A', authorityId: BODY, letters: 0, of: 0, readers: [] },
  ...{ of: 0, state: 'overdue', status: 'open', force: 'binding', dueAt: null, firstDueAt: null, parts: [], entries: [], events: [] },
  ...{ rule: { vi: 'Quá hạn', en: 'Too late' }, ...(path.includes('/why/') ? { of: 'state' } : {}) },
  ...stated,
  ...(path.endsWith('/coverage') ? { rows: [], passedOver: [], directive: { symbol: 's', issuedOn: null, issuerName: null }, totals: { bodies: 0, answered: 0 } } : {}), // prettier-ignore
});
const last = async (...words: string[]): Promise<Asked> => {
  const { asked, exits, text } = await runWith(words, engine);
  if (exits.some((status) => status !== 0)) throw new Error(text);
  return asked.at(-1)!;
};
/** What is really sent: a field that is not there is none. */
const given = (query: object | undefined): object =>
  Object.fromEntries(Object.entries(query ?? {}).filter(([, value]) => value !== undefined));
const view = ['--as-of', '19/8/2020', '--known-at', '7'];
const viewed = { asOf: '19/8/2020', knownAt: '7' };

describe('what a command asks', () => {
  it.each<[string[], string, object]>([
    [['tasks'], '/api/tasks', { limit: '50' }],
    [['tasks', '--of', ORDER, '--as', BODY], '/api/tasks', { directiveId: ORDER, authorityId: BODY, limit: '50' }],
    [['tasks', '--state', 'overdue', '--status', 'refused', '--below'], '/api/tasks', { state: 'overdue', status: 'refused', below: true, limit: '50' }], // prettier-ignore
    [['tasks', '--limit', '7', '--cursor', 'c', ...view], '/api/tasks', { limit: '7', cursor: 'c', ...viewed }],
    [['task', TASK, ...view], `/api/tasks/${TASK}`, viewed],
    [['why', TASK, 'due', ...view], `/api/tasks/${TASK}/why/due`, viewed],
    [['mandate', TASK], `/api/tasks/${TASK}/mandate`, {}],
    [['reports', TASK, ...view], `/api/tasks/${TASK}/reports`, viewed],
    [['deliveries', '--of', ORDER, '--acknowledged', 'late', '--recall', 'asked'], '/api/deliveries', { directiveId: ORDER, acknowledged: 'late', recall: 'asked', limit: '50' }], // prettier-ignore
    [['deliveries', '--as', BODY, '--below', '--state', 'received', ...view], '/api/deliveries', { authorityId: BODY, below: true, state: 'received', limit: '50', ...viewed }], // prettier-ignore
    [['official'], '/api/official', { by: 'total' }],
    [['official', '--as', BODY, '--below', '--by', 'level', '--from', '1/8/2020', '--until', '31/8/2020'], '/api/official', { authorityId: BODY, below: true, by: 'level', from: '1/8/2020', until: '31/8/2020' }], // prettier-ignore
    [['official', '--cell', 'openOverdue', '--force', 'request', '--of', ORDER], '/api/official/tasks', { bucket: 'openOverdue', force: 'request', directiveId: ORDER, limit: '50' }], // prettier-ignore
    [['official', '--not-updating'], '/api/official/not-updating', { limit: '50' }],
    [['official', '--not-updating', '7', ...view], '/api/official/not-updating', { days: '7', limit: '50', ...viewed }],
    [['bodies'], '/api/authorities', { limit: '30' }],
    [['bodies', 'ben cat', '--level', 'commune', ...view], '/api/authorities', { text: 'ben cat', level: 'commune', limit: '30', ...viewed }], // prettier-ignore
    [['body', BODY, ...view], `/api/authorities/${BODY}`, viewed],
    [['register', 'outgoing', '--as', BODY, '--year', '2020'], '/api/registers/outgoing', { authorityId: BODY, year: '2020', limit: '50' }],
    [['register', 'follow-up', '--as', BODY, '--year', '2020', ...view], '/api/registers/followUp', { authorityId: BODY, year: '2020', limit: '50', ...viewed }], // prettier-ignore
    [['register', 'FollowUp', '--as', BODY, '--year', '2020'], '/api/registers/followUp', { authorityId: BODY, year: '2020', limit: '50' }],
    [['warnings', '--as', BODY, '--kind', 'blank', '--all'], '/api/warnings', { authorityId: BODY, kind: 'blank', dismissed: true, limit: '50' }], // prettier-ignore
    [['calendar'], '/api/calendars/viet-nam', {}],
    [['calendar', '--id', 'tỉnh/a', '--year', '2026'], `/api/calendars/${encodeURIComponent('tỉnh/a')}`, { year: '2026' }],
    [['targets', ORDER, ...view], `/api/directives/${ORDER}/targets`, viewed],
    [['coverage', ORDER, ...view], `/api/directives/${ORDER}/coverage`, viewed],
    [['history', 'task-x'], '/api/streams/task-x', { limit: '100', opened: true }],
    [['history', 'task-x', '--json', '--backwards', '--limit', '3'], '/api/streams/task-x', { limit: '3', direction: 'backwards' }],
    [['history', ORDER, ...view], `/api/streams/directive-${ORDER}`, { limit: '100', opened: true, ...viewed }],
    [['trace', ORDER, '--up', '0', '--down', '2', '--tasks', ...view], `/api/directives/${ORDER}/lineage`, { up: '0', down: '2', tasks: true, ...viewed }], // prettier-ignore
    [['accuracy'], '/api/readings/accuracy', {}],
    [['hand-over', '--as-of', '2/7/2025'], '/api/hand-overs', { limit: 500, asOf: '2/7/2025' }],
  ])('%j goes to %s with %j', async (words, path, query) => {
    const asked = await last(...words);
    expect([asked.method, asked.path, given(asked.query)]).toEqual(['GET', path, query]);
  });
  it.each([
    ['a document', ['trace', '278/UBND-VX'], '/api/directives/resolve'],
    ['a document of a list', ['tasks', '--of', '278/UBND-VX'], '/api/directives/resolve'],
  ])('of %s narrows it down by what stands beside it', async (_, words, path) => {
    const beside = ['--province', 'Bình Dương', '--issuer', 'Bến Cát', '--year', '2020', ...view];
    const { asked } = await runWith([...words, ...beside], engine);
    expect([asked[0]!.path, given(asked[0]!.query)]).toEqual([
      path,
      { symbol: '278/UBND-VX', province: 'Bình Dương', issuer: 'Bến Cát', year: '2020', ...viewed },
    ]);
  });
  it.each(['UBND/../x', 'a b', 'đ?c=1', '%2e%2e', '#'])('never leaves its path for what is called %j', async (name) => {
    for (const words of [
      ['task', name],
      ['why', name, 'state'],
      ['mandate', name],
      ['reports', name],
    ]) {
      const { path } = await last(...words);
      expect(path.startsWith(`/api/tasks/${encodeURIComponent(name)}`)).toBe(true);
      expect(new URL(path, 'http://x').pathname).toBe(path);
    }
  });
});

describe('what a command sends', () => {
  const decision = { method: 'POST', onBehalfOf: BODY };
  it.each<[string[], string, object]>([
    [['change', 'amend', ORDER, '--sentence', 's', '--by', OTHER, '--when', '20/8/2020'], `/api/directives/${ORDER}/amend`, { sentence: 's', byDirectiveId: OTHER, occurredAt: '20/8/2020' }], // prettier-ignore
    [['change', 'recall', ORDER, '--sentence', 's'], `/api/directives/${ORDER}/recall`, { reason: 's' }],
    [['change', 'replace', ORDER, '--sentence', 's', '--item', '1'], `/api/directives/${ORDER}/replace`, { sentence: 's' }],
    [['review', ORDER, '--decision', 'keep', '--reason', 'r'], `/api/directives/${ORDER}/review`, { decision: 'keep', reason: 'r' }],
    [['restrict', ORDER, '--reason', 'r', '--basis', 'b'], `/api/directives/${ORDER}/restriction`, { reason: 'r', basis: 'b' }],
    [['restrict', ORDER, '--reason', 'r', '--lift'], `/api/directives/${ORDER}/restriction/lift`, { reason: 'r' }],
    [['remind', TASK, '--words', 'nhanh'], `/api/tasks/${TASK}/remind`, { words: 'nhanh' }],
    [['take-back', ORDER, '--reason', 'r'], `/api/directives/${ORDER}/reading/take-back`, { reason: 'r' }],
    [['confirm', ORDER, '--all'], `/api/directives/${ORDER}/reading/confirm`, { all: true }],
    [['confirm', ORDER, '--field', '/a', '--field', '/b'], `/api/directives/${ORDER}/reading/confirm`, { pointers: ['/a', '/b'] }],
    [['scans', 'join', ORDER, OTHER, '--reason', 'r'], '/api/scans/join', { keptId: ORDER, otherId: OTHER, reason: 'r' }],
    [['scans', 'apart', ORDER, OTHER, '--reason', 'r'], '/api/scans/keep-apart', { keptId: ORDER, otherId: OTHER, reason: 'r' }],
    [['scans', 'undo', 'j/1', '--reason', 'r'], '/api/scans/j%2F1/undo', { reason: 'r' }],
    [['reports', TASK, '--correct', '2020-08-18', '--void', '--reason', 'r'], `/api/tasks/${TASK}/reports/2020-08-18/correct`, { voided: true, reason: 'r' }], // prettier-ignore
    [['reports', TASK, '--correct', '2020-Q3', '--happened-at', '1/9/2020', '--event', 'e'], `/api/tasks/${TASK}/reports/2020-Q3/correct`, { happenedAt: '1/9/2020', eventId: 'e' }], // prettier-ignore
    [['hand-over', '--task', TASK, '--to', OTHER, '--basis', 'NQ', '--as-of', '2/7/2025'], '/api/hand-overs', { items: [{ taskId: TASK, assigneeId: OTHER }], reason: 'Sắp xếp đơn vị hành chính', occurredAt: '2/7/2025', legalBasis: 'NQ' }], // prettier-ignore
  ])('%j, for the body that is named', async (words, path, body) => {
    const asked = await last(...words, '--as', BODY);
    expect({ ...asked, body: given(asked.body as object) }).toEqual({ ...decision, path, body });
    expect((await last(...words)).onBehalfOf).toBeUndefined();
  });
  it.each(['', ' '])('the figure %j is none, and not zero', async (amount) =>
    expect((await last('do', 'progress', TASK, '--amount', amount)).body).toMatchObject({ value: { amount: Number.NaN } }),
  );
  it.each<[string, unknown]>([
    ['2020-08-20', '2020-08-20'],
    ['12', '12'],
    ['true', true],
    ['false', false],
    ['null', null],
    ['nullify', 'nullify'],
    ['{"kind":"fixed"}', { kind: 'fixed' }],
    ['["a"]', ['a']],
    ['[không phải JSON', '[không phải JSON'],
    ['{', '{'],
    ['', ''],
    ['UBND thị xã Bến Cát', 'UBND thị xã Bến Cát'],
  ])('the value %j of a correction is %j', async (written, value) => {
    const { body } = await last('correct', ORDER, '--field', '/x', '--value', written, '--reason', 'r');
    expect(body).toEqual({ corrections: [{ pointer: '/x', value, reason: 'r' }] });
  });
  it('a part may have the sign that stands before it', async () =>
    expect((await last('do', 'assign', TASK, '--with', `${OTHER}=a=b`)).body).toEqual({
      parts: [{ authorityId: OTHER, role: 'coOperator', part: 'a=b' }],
    }));
  it.each([
    [['--field', '/a', '--field', '/b', '--value', '1'], '2', '1'],
    [['--field', '/a', '--value', '1', '--value', '2'], '1', '2'],
  ])('a correction with %j is not sent', async (words, fields, values) => {
    const { text, exits, asked } = await runWith(['correct', ORDER, ...words, '--reason', 'r'], engine);
    expect([exits, asked]).toEqual([[1], []]);
    expect(text).toContain(`Có ${fields} trường (--field) nhưng ${values} giá trị (--value)`);
    expect(text).toContain(`There are ${fields} fields (--field) and ${values} values (--value)`);
  });
  it.each<[string[], object[]]>([
    [['--off', '31/8/2026'], [{ from: '31/8/2026', kind: 'off' }]],
    [['--off', '1/1/2026..'], [{ from: '1/1/2026', until: '', kind: 'off' }]], // for the engine to refuse: it is no single day
    [['--off', '1/1/2026..2/1/2026..3/1/2026'], [{ from: '1/1/2026', until: '2/1/2026..3/1/2026', kind: 'off' }]],
    [['--off', '14/2/2026..22/2/2026', '1/1/2026'], [{ from: '14/2/2026', until: '22/2/2026', kind: 'off' }, { from: '1/1/2026', kind: 'off' }]], // prettier-ignore
    [
      ['--off', '31/8/2026', '--working', '22/8/2026'],
      [
        { from: '31/8/2026', kind: 'off' },
        { from: '22/8/2026', kind: 'working' },
      ],
    ],
  ])('days %j are entered as %j', async (words, entries) => {
    const { asked } = await runWith(['calendar', ...words, '--name', 'n', '--source', 's'], engine);
    expect(asked[0]).toMatchObject({ method: 'POST', path: '/api/calendars/viet-nam/days' });
    expect(asked[0]!.body).toEqual({ entries: entries.map((entry) => ({ ...entry, name: 'n', source: 's' })) });
  });
});

/** Nothing is asked of the engine by what is wrong in itself. */
describe('what is not asked at all', () => {
  it.each<[string[], RegExp]>([
    [['change', 'burn', ORDER, '--sentence', 's'], /amend, replace, correct, repeal, recall/],
    [['change', 'amend', ORDER], /--sentence/],
    [['review', ORDER, '--decision', 'burn', '--reason', 'r'], /keep, amend, recall/],
    [['review', ORDER, '--decision', 'keep'], /--reason/],
    [['restrict', ORDER], /--reason/],
    [['why', TASK, 'colour'], /due, state, rollup/],
    [['do', 'dance', TASK], /accept, refuse, progress/],
    [['do', 'constructor', TASK], /accept, refuse, progress/],
    [['delivery', 'dance', ORDER, '--at', BODY], /arrive, receive, refuse/],
    [['delivery', 'constructor', ORDER, '--at', BODY], /arrive, receive, refuse/],
    [['delivery', 'receive', ORDER], /--at/],
    [['register', 'outgoing', '--year', '2020'], /--as/],
    [['register', 'outgoing', '--as', BODY], /--year/],
    [['register', 'outgoing', '--as', BODY, '--year', '20'], /--year.*"20"/],
    [['register', 'outgoing', '--as', BODY, '--year', '2020a'], /--year.*"2020a"/],
    [['register', 'outgoing', '--as', BODY, '--year', '2020', '--out', 'so.pdf'], /\.xlsx, \.csv, \.html/],
    [['register', 'outgoing', '--as', BODY, '--year', '2020', '--out', 'csv'], /\.xlsx, \.csv, \.html/],
    [['coverage', ORDER, '--body', BODY], /--item/],
    [['coverage', ORDER, '--body', BODY, '--item', '1', '--verdict', 'carried'], /--reason/],
    [['coverage', ORDER, '--verdict', 'lost'], /carried, weakened, dropped/],
    [['warnings', '--dismiss', ORDER, '--raise', ORDER], /--dismiss hoặc --raise/],
    [['hand-over', '--task', TASK], /--to/],
    [['hand-over', '--to', BODY], /--task/],
    [['hand-over', '--task', TASK, '--to', BODY, '--apply'], /--task hoặc --apply/],
    [['scans', 'join', ORDER, '--reason', 'r'], /scans join\|apart/],
    [['scans', 'join', ORDER, OTHER], /--reason/],
    [['scans', 'undo', 'a', 'b', '--reason', 'r'], /scans undo/],
    [['scans', 'burn', ORDER, OTHER, '--reason', 'r'], /scans join\|apart/],
    [['collect', ORDER, '--period', '2020-08'], /--item/],
    [['export', ORDER, '--format', 'pdf'], /json, csv, dot, graphml, gexf/],
    [['tasks', '--limit'], /--limit/],
  ])('%j is a slip of the command line', async (words, told) => {
    const { text, exits, asked } = await runWith(words, engine);
    expect([[...new Set(exits)], asked]).toEqual([[2], []]);
    expect(text).toMatch(told);
    expect(text).toMatch(/^✗ /);
  });
});

describe('an answer for a program', () => {
  it.each([
    [['tasks']],
    [['task', TASK]],
    [['deliveries']],
    [['official']],
    [['official', '--cell', 'doneLate']],
    [['official', '--not-updating']],
    [['reports', TASK]],
    [['bodies']],
    [['body', BODY]],
    [['warnings']],
    [['calendar']],
    [['targets', ORDER]],
    [['trace', ORDER]],
    [['search', 'x']],
    [['history', 'task-x']],
    [['why', TASK, 'state']],
    [['mandate', TASK]],
    [['register', 'outgoing', '--as', BODY, '--year', '2020']],
    [['accuracy']],
    [['refused']],
    [['scans']],
    [['scans', 'join', ORDER, OTHER, '--reason', 'r']],
    [['scans', 'undo', 'j', '--reason', 'r']],
    [['confirm', ORDER]],
    [['confirm', ORDER, '--all']],
    [['reading', ORDER]],
    [['hand-over']],
    [['change', 'repeal', ORDER, '--sentence', 's']],
    [['review', ORDER, '--decision', 'amend', '--reason', 'r']],
    [['restrict', ORDER, '--reason', 'r']],
    [['remind', TASK]],
    [['do', 'accept', TASK]],
    [['delivery', 'process', ORDER, '--at', BODY]],
    [['calendar', '--off', '1/1/2026', '--name', 'n', '--source', 's']],
  ])('of %j is JSON whole, the same in both languages', async (words) => {
    const [vi, en] = [await runWith([...words, '--json'], engine, 'vi'), await runWith([...words, '--json'], engine, 'en')];
    expect(vi.exits).toEqual([]);
    expect(JSON.parse(vi.text)).toEqual(expect.anything());
    expect(en.text).toBe(vi.text);
  });
});
