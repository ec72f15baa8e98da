import { instant, timelineOf, type Said } from '../testing/timeline';
import { DatabaseSync } from 'node:sqlite';
import { standingOf } from '../domain/official-table';
import { TASK_STATUSES } from '../domain/task-state';
import { GIVEN_DAY, STANDING_CLASS, tasks } from './tasks.projection';

const id = { taskId: 't-1' };
const assigned: Said = [
  'TaskAssigned',
  { ...id, directiveId: 'd-1', itemId: 'i-1', assigneeId: 'a-1', bodyId: 'b-1', issuerId: 'c-1', force: 'binding', verb: 'Giao' },
  '2020-08-17',
];
const deadline = (dueAt: string | null, at: string, kind = 'fixed'): Said => [
  'DeadlineSet',
  { ...id, rule: { kind, text: '' }, trigger: null, calendarVersion: '1', dueAt },
  at,
];
const accepted = (at: string): Said => ['TaskAccepted', id, at];
const refused = (at: string): Said => ['TaskRefused', { ...id, reason: 'không thuộc thẩm quyền' }, at];
const progressed = (at: string): Said => ['TaskProgressed', { ...id, note: null, value: null }, at];
const reported = (reportId: string, productOn: string, at: string): Said => [
  'TaskReportedDone',
  { ...id, reportId, productOn, productSymbol: null, note: null },
  at,
];
const confirmed = (reportId: string, at: string): Said => ['TaskConfirmed', { ...id, reportId }, at];
const returned = (reportId: string, at: string): Said => ['TaskReturned', { ...id, reportId, reason: 'thiếu' }, at];
const withdrawn = (at: string): Said => ['TaskWithdrawn', { ...id, reason: 'sai người' }, at];
const reassigned = (at: string): Said => ['TaskReassigned', { ...id, causeId: 'e' }, at];
const timeline = (...said: Said[]) => timelineOf(tasks, assigned, ...said);
const statusAt = (time: string, ...said: Said[]) => timeline(...said).value(time, 'status');

describe('a task', () => {
  it('is open from its assignment', () => {
    expect(timeline().at('2020-08-16')).toBeUndefined();
    expect(timeline().at('2020-08-17')).toEqual({
      task_id: 't-1',
      directive_id: 'd-1',
      item_id: 'i-1',
      assignee_id: 'a-1',
      body_id: 'b-1',
      issuer_id: 'c-1',
      force: 'binding',
      verb: 'Giao',
      status: 'open',
      due_at: null,
      deadline_kind: null,
      product_on: null,
      last_report_id: null,
      reported_at: null,
      first_due_at: null,
      extension: null,
      lead_id: null,
      reviewed_at: null,
      given_at: instant('2020-08-17'),
    });
  });
  it('was given by whom, and with what force, as the order was read last: from the beginning', () => {
    const corrected = (force: string, verb: string, issuerId: string): Said => [
      'AssignmentCorrected',
      { ...id, force, verb, issuerId },
      '2020-08-19',
    ];
    const told = timeline(
      corrected('request', 'Đề nghị', 'c-2'),
      corrected('encouragement', 'Khuyến khích', 'c-3'),
      progressed('2020-08-18'),
    );
    expect(told.at('2020-08-17')).toMatchObject({ force: 'encouragement', verb: 'Khuyến khích', issuer_id: 'c-3', status: 'open' });
    expect(told.at('2020-08-20')).toMatchObject({ force: 'encouragement', issuer_id: 'c-3', status: 'progressed' });
  });
  it('does not exist without an assignment', () => expect(timelineOf(tasks, accepted('2020-08-18')).at('2020-08-19')).toBeUndefined());
  it('has one subject a stream', () =>
    expect(new Set(Object.values(tasks.subjectOf).map((subjectOf) => (subjectOf as (event: unknown) => string)({})))).toEqual(
      new Set(['']),
    ));
});
describe('its deadline', () => {
  it('holds from when it was set', () => {
    const task = timeline(deadline('2020-08-21T00:00:00+07:00', '2020-08-18', 'relative'));
    expect([task.value('2020-08-17', 'due_at'), task.at('2020-08-18')]).toMatchObject([
      null,
      { due_at: instant('2020-08-21'), deadline_kind: 'relative' },
    ]);
  });
  it('holds from the assignment where it was set before', () =>
    expect(timeline(deadline('2020-08-21T00:00:00+07:00', '2020-08-01')).value('2020-08-17', 'due_at')).toBe(instant('2020-08-21')));
  it('is none where it recurs', () =>
    expect(timeline(deadline(null, '2020-08-17', 'recurring')).at('2020-08-17')).toMatchObject({
      due_at: null,
      deadline_kind: 'recurring',
    }));
  it('is what was computed last where a receipt turned out to be earlier', () =>
    expect(
      timeline(deadline('2020-08-25T00:00:00+07:00', '2020-08-19'), deadline('2020-08-24T00:00:00+07:00', '2020-08-18')).value(
        '2020-08-20',
        'due_at',
      ),
    ).toBe(instant('2020-08-24')));
});
describe('its progress', () => {
  it('is accepted, then under way', () =>
    expect([
      statusAt('2020-08-18', accepted('2020-08-18')),
      statusAt('2020-08-20', accepted('2020-08-18'), progressed('2020-08-19')),
    ]).toEqual(['accepted', 'progressed']));
  it('is not taken back by a late acceptance', () =>
    expect(statusAt('2020-08-20', progressed('2020-08-18'), accepted('2020-08-19'))).toBe('progressed'));
  it('may be refused, and accepted after all', () =>
    expect([statusAt('2020-08-18', refused('2020-08-18')), statusAt('2020-08-19', refused('2020-08-18'), accepted('2020-08-19'))]).toEqual([
      'refused',
      'accepted',
    ]));
  it('is not refused once reported', () =>
    expect(statusAt('2020-08-20', reported('r-1', '2020-08-18', '2020-08-18'), refused('2020-08-19'))).toBe('reported'));
  it('counts from the assignment where it is dated before', () =>
    expect(statusAt('2020-08-17', progressed('2020-08-01'))).toBe('progressed'));
  it('adds nothing once reported', () =>
    expect(statusAt('2020-08-20', reported('r-1', '2020-08-18', '2020-08-18'), progressed('2020-08-19'))).toBe('reported'));
});
describe('a report', () => {
  const report = reported('r-1', '2020-08-18', '2020-08-20');
  it('is only reported until it is confirmed', () =>
    expect(timeline(report).at('2020-08-20')).toMatchObject({
      status: 'reported',
      product_on: instant('2020-08-18'),
      last_report_id: 'r-1',
      reported_at: instant('2020-08-20'),
    }));
  it('says nothing before it was made', () => expect(statusAt('2020-08-19', report)).toBe('open'));
  it('makes the task done from its product, once it is confirmed', () => {
    const done = [report, confirmed('r-1', '2020-08-25')];
    expect(['2020-08-17', '2020-08-18', '2020-08-24', '2020-08-26'].map((time) => statusAt(time, ...done))).toEqual([
      'open',
      'done',
      'done',
      'done',
    ]);
  });
  it('counts from the report where the product names no day', () =>
    expect(timeline(reported('r-1', '2020-02-30', '2020-08-20')).value('2020-08-20', 'product_on')).toBe(instant('2020-08-20')));
  it('does not make it done before it was given', () =>
    expect(timeline(reported('r-1', '2020-08-01', '2020-08-20'), confirmed('r-1', '2020-08-21')).at('2020-08-17')).toMatchObject({
      status: 'done',
      product_on: instant('2020-08-01'),
    }));
  it('waits for a product that is still to come', () => {
    const done = [reported('r-1', '2020-08-25', '2020-08-20'), confirmed('r-1', '2020-08-21')];
    expect([statusAt('2020-08-22', ...done), statusAt('2020-08-25', ...done)]).toEqual(['reported', 'done']);
  });
  it('is returned', () => expect(statusAt('2020-08-22', report, returned('r-1', '2020-08-22'))).toBe('returned'));
  it('is returned from when it was made, where the return is dated before it', () =>
    expect([
      statusAt('2020-08-18', report, returned('r-1', '2020-08-18')),
      statusAt('2020-08-20', report, returned('r-1', '2020-08-18')),
    ]).toEqual(['open', 'returned']));
  it('stays returned through progress', () =>
    expect(statusAt('2020-08-24', report, returned('r-1', '2020-08-22'), progressed('2020-08-23'))).toBe('returned'));
  it('comes again after a return', () =>
    expect(statusAt('2020-08-23', report, returned('r-1', '2020-08-22'), reported('r-2', '2020-08-23', '2020-08-23'))).toBe('reported'));
  it('is not touched by the return of an earlier one', () =>
    expect(statusAt('2020-08-23', report, reported('r-2', '2020-08-21', '2020-08-21'), returned('r-1', '2020-08-22'))).toBe('reported'));
  it('makes the task done though its product is older than the return of the one before', () =>
    expect(
      statusAt(
        '2020-08-24',
        report,
        returned('r-1', '2020-08-22'),
        reported('r-2', '2020-08-21', '2020-08-23'),
        confirmed('r-2', '2020-08-24'),
      ),
    ).toBe('done'));
  it('is none any more when a confirmed one is returned', () =>
    expect(statusAt('2020-08-24', report, confirmed('r-1', '2020-08-22'), returned('r-1', '2020-08-23'))).toBe('returned'));
  it('counts when it is confirmed after a return', () =>
    expect(statusAt('2020-08-24', report, returned('r-1', '2020-08-22'), confirmed('r-1', '2020-08-23'))).toBe('done'));
  it('changes nothing of what is done', () =>
    expect(timeline(report, confirmed('r-1', '2020-08-21'), reported('r-2', '2020-08-22', '2020-08-22')).at('2020-08-23')).toMatchObject({
      status: 'done',
      last_report_id: 'r-1',
    }));
});
describe('a withdrawal', () => {
  it('ends the task, done or not', () =>
    expect([
      statusAt('2020-08-18', withdrawn('2020-08-18')),
      statusAt('2020-08-23', reported('r-1', '2020-08-18', '2020-08-18'), confirmed('r-1', '2020-08-19'), withdrawn('2020-08-22')),
    ]).toEqual(['withdrawn', 'withdrawn']));
  it('is not undone by late facts', () =>
    expect(
      statusAt(
        '2020-08-30',
        withdrawn('2020-08-18'),
        accepted('2020-08-19'),
        reported('r-1', '2020-08-20', '2020-08-20'),
        confirmed('r-1', '2020-08-21'),
        returned('r-1', '2020-08-22'),
      ),
    ).toBe('withdrawn'));
  it('ends with a second assignment, which begins anew', () =>
    expect(
      timeline(reported('r-1', '2020-08-18', '2020-08-18'), withdrawn('2020-08-19'), reassigned('2020-08-20')).at('2020-08-20'),
    ).toMatchObject({ status: 'open', product_on: null, last_report_id: null }));
  it('takes what was said before with it, whatever time that speaks of', () =>
    expect(statusAt('2020-08-25', progressed('2020-08-24'), withdrawn('2020-08-19'), reassigned('2020-08-20'))).toBe('open'));
  it('lets the second life go on', () =>
    expect(statusAt('2020-08-25', withdrawn('2020-08-19'), reassigned('2020-08-20'), accepted('2020-08-21'))).toBe('accepted'));
});

describe('a second life', () => {
  const again = [withdrawn('2020-08-19'), reassigned('2020-08-20')] as const;
  const told = (...said: Said[]) => timeline(...again, ...said);
  it('is done by a product that is older than it: not before it began, and not never', () => {
    const task = told(reported('r-2', '2020-08-18', '2020-08-21'), confirmed('r-2', '2020-08-22'));
    expect(['2020-08-18', '2020-08-19', '2020-08-20', '2020-08-22'].map((time) => task.value(time, 'status'))).toEqual([
      ...['open', 'withdrawn', 'done', 'done'],
    ]);
    expect(task.at('2020-08-22')).toMatchObject({ product_on: instant('2020-08-18'), last_report_id: 'r-2' });
  });
  it.each([
    ['accepted', accepted('2020-08-18')],
    ['progressed', progressed('2020-08-18')],
    ['refused', refused('2020-08-18')],
    ['reported', reported('r-2', '2020-08-25', '2020-08-18')],
    ['withdrawn', withdrawn('2020-08-18')],
  ] as const)('is %s from its beginning by what is dated before it and was said of it', (status, said) => {
    const task = told(said);
    expect([task.value('2020-08-18', 'status'), task.value('2020-08-19', 'status'), task.value('2020-08-20', 'status')]).toEqual([
      ...['open', 'withdrawn', status],
    ]);
  });
  it('hears of a return of its own report, however it is dated, and of none before', () => {
    expect(told(reported('r-2', '2020-08-21', '2020-08-21'), returned('r-2', '2020-08-18')).value('2020-08-21', 'status')).toBe('returned');
    const first = timeline(reported('r-1', '2020-08-18', '2020-08-18'), ...again, returned('r-1', '2020-08-21'));
    expect(first.value('2020-08-22', 'status')).toBe('open');
  });
  it('is not the last one: each begins where it was given', () => {
    const task = told(
      progressed('2020-08-01'),
      withdrawn('2020-08-22'),
      reassigned('2020-08-23'),
      reported('r-3', '2020-08-02', '2020-08-24'),
      confirmed('r-3', '2020-08-25'),
    );
    expect(['2020-08-20', '2020-08-22', '2020-08-23'].map((time) => task.value(time, 'status'))).toEqual([
      'progressed',
      'withdrawn',
      'done',
    ]);
  });
  it('has the deadlines set in it, and none until then', () => {
    const before = deadline('2020-08-21T00:00:00+07:00', '2020-08-17');
    const task = timeline(before, ...again, deadline('2020-08-30T00:00:00+07:00', '2020-08-22'));
    expect(task.at('2020-08-19')).toMatchObject({ due_at: instant('2020-08-21'), first_due_at: instant('2020-08-21') });
    expect(task.at('2020-08-20')).toMatchObject({ due_at: null, deadline_kind: null, first_due_at: null });
    expect(task.at('2020-08-22')).toMatchObject({
      due_at: instant('2020-08-30'),
      first_due_at: instant('2020-08-30'),
      deadline_kind: 'fixed',
    });
  });
  it('takes a deadline from its beginning where it was counted from a day before', () =>
    expect(told(deadline('2020-08-30T00:00:00+07:00', '2020-08-17')).at('2020-08-20')).toMatchObject({ due_at: instant('2020-08-30') }));
  it('waits for no answer to what was asked before, and nobody leads it yet', () => {
    const asked: Said = ['TaskExtensionAsked', { ...id, extensionId: 'x', untilOn: '2020-08-25', reason: 'mưa' }, '2020-08-18'];
    const parts: Said = [
      'TaskPartsAssigned',
      { ...id, parts: [{ authorityId: 'office', role: 'lead', part: null, limitOn: null }] },
      '2020-08-18',
    ];
    const task = timeline(asked, parts, ...again);
    expect([task.at('2020-08-18'), task.at('2020-08-20')]).toMatchObject([
      { extension: 'asked', lead_id: 'office' },
      { extension: null, lead_id: null },
    ]);
    expect(told(asked, parts).at('2020-08-20')).toMatchObject({ extension: 'asked', lead_id: 'office' });
  });
  it('is open at the next body where the one before refused it', () => {
    const over: Said = ['TaskHandedOver', { ...id, assigneeId: 'ward', bodyId: 'ward', reason: '', legalBasis: null }, '2020-08-19'];
    const task = timeline(refused('2020-08-18'), over);
    expect([task.value('2020-08-18', 'status'), task.value('2020-08-19', 'status')]).toEqual(['refused', 'open']);
  });
  it('has the body that it was handed over to', () => {
    const over: Said = ['TaskHandedOver', { ...id, assigneeId: 'ward', bodyId: 'ward', reason: '', legalBasis: null }, '2020-08-18'];
    expect(timeline(over, ...again).at('2020-08-20')).toMatchObject({ body_id: 'ward', status: 'open' });
  });
});
describe('a deadline set anew', () => {
  it('keeps the first beside it through words that name no instant', () => {
    const task = timeline(deadline('2020-08-21T00:00:00+07:00', '2020-08-17'), deadline(null, '2020-08-19', 'byReference'));
    expect(task.at('2020-08-19')).toMatchObject({ due_at: null, deadline_kind: 'byReference', first_due_at: instant('2020-08-21') });
  });
  it('has as its first the one that named an instant first', () => {
    const task = timeline(deadline(null, '2020-08-17', 'relative'), deadline('2020-08-24T00:00:00+07:00', '2020-08-19', 'relative'));
    expect([task.value('2020-08-17', 'first_due_at'), task.value('2020-08-19', 'first_due_at')]).toEqual([null, instant('2020-08-24')]);
  });
  it('stands from the instant that it was set, not the one before', () => {
    const task = timeline(deadline('2020-08-24T00:00:00+07:00', '2020-08-19T10:00:00+07:00'));
    expect(task.value('2020-08-19T09:59:59+07:00', 'due_at')).toBeNull();
    expect(task.value('2020-08-19T10:00:00+07:00', 'due_at')).toBe(instant('2020-08-24'));
  });
});
describe('the official bucket that hangs on no present, as the database computes it', () => {
  const sql = new DatabaseSync(':memory:');
  const classOf = (row: { status: string; due_at: number | null; product_on: number | null }): unknown =>
    sql
      .prepare(`SELECT ${STANDING_CLASS.replaceAll('$row.', 'x.')} AS is_ FROM (SELECT $s AS status, $d AS due_at, $p AS product_on) AS x`)
      .get({
        $s: row.status,
        $d: row.due_at,
        $p: row.product_on,
      })?.['is_'];
  const dayOfGiving = (due_at: number | null, given: string): unknown =>
    sql
      .prepare(`SELECT ${GIVEN_DAY.replaceAll('$row.', 'x.')} AS day FROM (SELECT $d AS due_at, CAST($g AS INTEGER) AS given_at) AS x`)
      .get({
        $d: due_at,
        $g: instant(given),
      })?.['day'];
  it('is what the domain says, of every status, with and without a deadline and a product', () => {
    for (const status of TASK_STATUSES)
      for (const due_at of [null, 1_000])
        for (const product_on of [null, 999, 1_000, 1_001])
          expect([status, due_at, product_on, classOf({ status, due_at, product_on })]).toEqual([
            ...[status, due_at, product_on, standingOf(status, due_at, product_on)],
          ]);
  });
  it.each([
    ['2020-08-17T00:00:00+07:00', '2020-08-17'],
    ['2020-08-17T06:59:59+07:00', '2020-08-17'], // still the day before in Greenwich
    ['2020-08-17T23:59:59+07:00', '2020-08-17'],
    ['2020-08-18T00:00:00+07:00', '2020-08-18'],
  ])('an undated task given at %s is counted on %s', (given, day) => expect(dayOfGiving(null, given)).toBe(instant(day)));
  it('names no day of a task that is counted by its deadline', () => expect(dayOfGiving(1_000, '2020-08-17')).toBeNull());
});

describe('more time, another body, who leads', () => {
  const asked: Said = ['TaskExtensionAsked', { ...id, extensionId: 'x', untilOn: '2020-08-25', reason: 'mưa' }, '2020-08-19'];
  const granted: Said = ['TaskExtensionGranted', { ...id, extensionId: 'x', untilOn: '2020-08-25' }, '2020-08-20'];
  const refusedMore: Said = ['TaskExtensionRefused', { ...id, extensionId: 'x', reason: 'kịp' }, '2020-08-20'];
  const first = deadline('2020-08-21T00:00:00+07:00', '2020-08-17');
  it('keeps the first deadline beside the one that stands, from when each stood', () => {
    const task = timeline(first, asked, granted, deadline('2020-08-26T00:00:00+07:00', '2020-08-20'));
    expect(task.at('2020-08-19')).toMatchObject({ due_at: instant('2020-08-21'), first_due_at: instant('2020-08-21'), extension: 'asked' });
    expect(task.at('2020-08-20')).toMatchObject({
      due_at: instant('2020-08-26'),
      first_due_at: instant('2020-08-21'),
      extension: 'granted',
    });
  });
  it('shows a refusal', () => expect(timeline(first, asked, refusedMore).value('2020-08-20', 'extension')).toBe('refused'));
  it('goes over to a successor, whose units are others', () => {
    const parts: Said = [
      'TaskPartsAssigned',
      { ...id, parts: [{ authorityId: 'office', role: 'lead', part: null, limitOn: null }] },
      '2020-08-18',
    ];
    const over: Said = ['TaskHandedOver', { ...id, assigneeId: 'ward', bodyId: 'ward', reason: '', legalBasis: null }, '2020-08-20'];
    const task = timeline(parts, over);
    expect(task.at('2020-08-19')).toMatchObject({ assignee_id: 'a-1', lead_id: 'office' });
    expect(task.at('2020-08-20')).toMatchObject({ assignee_id: 'ward', body_id: 'ward', lead_id: null });
  });
});
describe('a fact put right', () => {
  const corrected = (change: object): Said => [
    'FactCorrected',
    { eventId: 'event-2', voided: false, occurredAt: null, productOn: null, reason: 'nhầm', ...change },
    '2020-08-30',
  ];
  it('makes a task done from the date that its product really bears', () => {
    const task = timeline(reported('r', '2020-08-22', '2020-08-23'), confirmed('r', '2020-08-24'), corrected({ productOn: '2020-08-20' }));
    expect([task.value('2020-08-19', 'status'), task.value('2020-08-20', 'status')]).toEqual(['open', 'done']);
    expect(task.value('2020-08-20', 'product_on')).toBe(instant('2020-08-20'));
  });
  it('takes back a report with what hangs on it', () =>
    expect(
      timeline(reported('r', '2020-08-22', '2020-08-23'), confirmed('r', '2020-08-24'), corrected({ voided: true })).value(
        '2020-08-25',
        'status',
      ),
    ).toBe('open'));
});

describe('what comes after the end of a task', () => {
  it.each([
    [
      'a product dated after it was withdrawn',
      [reported('r', '2020-08-22', '2020-08-19'), withdrawn('2020-08-20'), confirmed('r', '2020-08-23')],
    ],
    [
      'a report made after it was withdrawn',
      [withdrawn('2020-08-20'), reported('r', '2020-08-21', '2020-08-21'), confirmed('r', '2020-08-23')],
    ],
  ] as const)('%s changes nothing of it', (_, said) => {
    expect(statusAt('2020-08-20', ...said)).toBe('withdrawn');
    expect(statusAt('2020-08-30', ...said)).toBe('withdrawn');
  });
  it('a second product of a task that was done changes nothing', () => {
    const said = [reported('r', '2020-08-18', '2020-08-18'), confirmed('r', '2020-08-19'), reported('s', '2020-08-25', '2020-08-25'), confirmed('s', '2020-08-26')]; // prettier-ignore
    expect(timeline(...said).at('2020-08-30')).toMatchObject({ status: 'done', last_report_id: 'r' });
  });
  it('who leads inside is nobody where only helpers were named', () => {
    const parts = (...roles: string[]): Said => ['TaskPartsAssigned', { ...id, parts: roles.map((role) => ({ role, authorityId: `the-${role}`, text: '' })) }, '2020-08-18']; // prettier-ignore
    expect(timeline(parts('lead', 'coOperator')).value('2020-08-18', 'lead_id')).toBe('the-lead');
    expect(timeline(parts('coOperator')).value('2020-08-18', 'lead_id')).toBeNull();
    expect(timeline(parts()).value('2020-08-18', 'lead_id')).toBeNull();
  });
});
