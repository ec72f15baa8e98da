import { specFor } from '@cascade/event-store/testing';
import { tasksCatalogue } from './catalogue';
import type { FactCorrected } from '@cascade/event-store/domain';
import type { CorrectTask, GivenTaskCommand } from './task.commands';
import { task } from './task.decider';
import type { TaskEvent, TaskPart } from './task.events';

const given = specFor(task);
const taskId = 't';
type Recorded = TaskEvent | FactCorrected;
const event = (type: TaskEvent['type'], data: object = {}, more: object = {}): Recorded =>
  ({ type, version: tasksCatalogue.versions[type], data: { taskId, ...data }, ...more }) as Recorded;
const ask = (type: GivenTaskCommand['type'], data: object = {}, acting?: readonly string[]): GivenTaskCommand =>
  ({ type, data: { taskId, ...data }, ...(acting ? { acting } : {}) }) as GivenTaskCommand;
const assigned = event('TaskAssigned', {
  ...{ directiveId: 'order', itemId: 'item', assigneeId: 'chairman', bodyId: 'commune', issuerId: 'town', force: 'binding', verb: 'Giao' },
});
const rule = (on: string, text = 'đến ngày') => ({ kind: 'fixed', text, on, hour: null, inclusive: true }) as const;
const deadline = (on: string, dueAt: string | null, text?: string): Recorded =>
  event('DeadlineSet', { rule: rule(on, text), trigger: null, calendarVersion: 'viet-nam@7', dueAt });
const due20 = deadline('2020-08-20', '2020-08-21T00:00:00+07:00');
const asking = (untilOn = '2020-08-25', extensionId = 'x-1') => ({ extensionId, untilOn, reason: 'mưa lũ' });
const asked = (untilOn?: string, extensionId?: string) => event('TaskExtensionAsked', asking(untilOn, extensionId));
const granted = event('TaskExtensionGranted', { extensionId: 'x-1', untilOn: '2020-08-25' });
const refused = event('TaskExtensionRefused', { extensionId: 'x-1', reason: 'còn kịp' });
const due25 = deadline('2020-08-25', '2020-08-26T00:00:00+07:00', 'gia hạn');
const reported = event(
  'TaskReportedDone',
  { reportId: 'r-1', productOn: '2020-08-22', productSymbol: null, note: null },
  { id: 'e-report' },
);
const confirmed = event('TaskConfirmed', { reportId: 'r-1' }, { id: 'e-confirm' });
const withdrawn = event('TaskWithdrawn', { reason: 'nhầm' }, { id: 'e-withdrawn' });

describe('a decision about one task after a change above', () => {
  const decided = { decision: 'keep', reason: { $sealed: { key: 't', nonce: 'n', text: 't' } } };
  it('is recorded, also of a task that is done, and changes nothing else', () => {
    for (const history of [[assigned], [assigned, reported, confirmed]])
      given(...history)
        .when(ask('Review', decided))
        .then(event('TaskReviewed', decided));
    expect(given(assigned, event('TaskReviewed', decided)).folds()).toMatchObject({ status: 'open' });
  });
  it('needs a reason, a task that stands, and whoever gave it', () => {
    given(assigned)
      .when(ask('Review', { ...decided, reason: ' ' }))
      .thenRefused('task.review-without-reason');
    given(assigned, withdrawn).when(ask('Review', decided)).thenRefused('task.withdrawn');
    given().when(ask('Review', decided)).thenRefused('task.unknown');
    given(assigned)
      .when(ask('Review', decided, ['commune']))
      .thenRefused('task.not-yours');
    given(assigned)
      .when(ask('Review', decided, ['town']))
      .then(event('TaskReviewed', decided));
  });
});
describe('more time', () => {
  it('is asked for with a reason and a day', () => given(assigned, due20).when(ask('AskExtension', asking())).then(asked()));
  it('is asked for late too', () => given(assigned, due20, reported).when(ask('AskExtension', asking())).then(asked()));
  it('is no news where the same is asked again, and waits for its answer otherwise', () => {
    given(assigned, due20, asked()).when(ask('AskExtension', asking())).then();
    given(assigned, due20, asked())
      .when(ask('AskExtension', asking('2020-08-28', 'x-2')))
      .thenRefused('task.extension-pending');
  });
  it('is for a task that is open and has a deadline', () => {
    given(assigned).when(ask('AskExtension', asking())).thenRefused('task.without-deadline');
    given(assigned, deadline('2020-08-20', null)).when(ask('AskExtension', asking())).thenRefused('task.without-deadline');
    given(assigned, due20, reported, confirmed).when(ask('AskExtension', asking())).thenRefused('task.not-open');
    given(assigned, due20, withdrawn).when(ask('AskExtension', asking())).thenRefused('task.withdrawn');
  });
  it('names a later day that exists', () => {
    given(assigned, due20)
      .when(ask('AskExtension', asking('2020-08-20')))
      .thenRefused('task.extension-not-later');
    given(assigned, due20)
      .when(ask('AskExtension', asking('2020-08-32')))
      .thenRefused('date.does-not-exist');
  });
  it('is granted with the new deadline in the same append', () =>
    given(assigned, due20, asked())
      .when(ask('GrantExtension', { extensionId: null, untilOn: null }))
      .then(granted, due25));
  it('is granted to another day', () =>
    given(assigned, due20, asked())
      .when(ask('GrantExtension', { extensionId: 'x-1', untilOn: '2020-08-22' }))
      .then(
        event('TaskExtensionGranted', { extensionId: 'x-1', untilOn: '2020-08-22' }),
        deadline('2020-08-22', '2020-08-23T00:00:00+07:00', 'gia hạn'),
      ));
  it('is refused with a reason', () =>
    given(assigned, due20, asked())
      .when(ask('RefuseExtension', { extensionId: null, reason: 'còn kịp' }))
      .then(refused));
  it('is answered once', () => {
    given(assigned, due20, asked(), granted, due25)
      .when(ask('GrantExtension', { extensionId: 'x-1', untilOn: null }))
      .then();
    given(assigned, due20, asked(), refused)
      .when(ask('RefuseExtension', { extensionId: null, reason: 'r' }))
      .then();
    given(assigned, due20, asked(), granted, due25)
      .when(ask('RefuseExtension', { extensionId: 'x-1', reason: 'r' }))
      .thenRefused('task.extension-decided');
    given(assigned, due20, asked(), refused)
      .when(ask('GrantExtension', { extensionId: 'x-1', untilOn: null }))
      .thenRefused('task.extension-decided');
  });
  it('is answered where it was asked for', () => {
    given(assigned, due20)
      .when(ask('GrantExtension', { extensionId: null, untilOn: null }))
      .thenRefused('task.extension-unknown');
    given(assigned, due20, asked())
      .when(ask('RefuseExtension', { extensionId: 'x-9', reason: 'r' }))
      .thenRefused('task.extension-unknown');
    given(assigned, due20, asked())
      .when(ask('GrantExtension', { extensionId: null, untilOn: '2020-08-19' }))
      .thenRefused('task.extension-not-later');
  });
  it('may be asked for again after a refusal', () =>
    given(assigned, due20, asked(), refused)
      .when(ask('AskExtension', asking('2020-08-24', 'x-2')))
      .then(asked('2020-08-24', 'x-2')));
});

const part = (authorityId: string, role: TaskPart['role'], limitOn: string | null = null): TaskPart => ({
  authorityId,
  role,
  part: null,
  limitOn,
});
const parts = [part('office', 'lead'), part('police', 'coOperator')];
const handed = event('TaskPartsAssigned', { parts });
describe('inside the body', () => {
  it('is handed to one lead and those that co-operate', () => given(assigned).when(ask('AssignParts', { parts })).then(handed));
  it('is no news where it is the same', () => given(assigned, handed).when(ask('AssignParts', { parts })).then());
  it('has one lead', () => {
    given(assigned)
      .when(ask('AssignParts', { parts: [part('police', 'coOperator')] }))
      .thenRefused('task.parts-without-lead');
    given(assigned)
      .when(ask('AssignParts', { parts: [part('a', 'lead'), part('b', 'lead')] }))
      .thenRefused('task.parts-without-lead');
  });
  it('names each unit once, and limits that exist', () => {
    given(assigned)
      .when(ask('AssignParts', { parts: [part('a', 'lead'), part('a', 'coOperator')] }))
      .thenRefused('task.part-twice');
    given(assigned)
      .when(ask('AssignParts', { parts: [part('a', 'lead', '2020-02-30')] }))
      .thenRefused('date.does-not-exist');
  });
  it('hears from each unit of its own part', () => {
    const report = { authorityId: 'police', done: true, note: null };
    given(assigned, handed).when(ask('ReportPart', report)).then(event('TaskPartReported', report));
    given(assigned, handed)
      .when(ask('ReportPart', { ...report, authorityId: 'school' }))
      .thenRefused('task.not-yours');
    given(assigned).when(ask('ReportPart', report)).thenRefused('task.not-yours');
  });
});
describe('a successor', () => {
  const over = { assigneeId: 'ward', bodyId: 'ward', reason: 'sắp xếp đơn vị hành chính', legalBasis: 'NQ 1685/NQ-UBTVQH15' };
  const moved = event('TaskHandedOver', over);
  it('takes the task over with what was done', () => {
    given(assigned, due20).when(ask('HandOver', over)).then(moved);
    expect(given(assigned, due20, reported, moved).folds()).toMatchObject({
      status: 'reported',
      assignment: { assigneeId: 'ward', bodyId: 'ward', issuerId: 'town' },
    });
  });
  it('takes it over once', () => given(assigned, moved).when(ask('HandOver', over)).then());
  it('takes over nothing that is done or withdrawn', () => {
    given(assigned, reported, confirmed).when(ask('HandOver', over)).thenRefused('task.not-open');
    given(assigned, withdrawn).when(ask('HandOver', over)).thenRefused('task.not-open');
  });
  it('is asked anew where the one before refused', () => {
    const refusal = event('TaskRefused', { reason: 'không thuộc thẩm quyền' });
    expect(given(assigned, refusal, moved).folds()).toMatchObject({ status: 'open', assignment: { assigneeId: 'ward' } });
    given(assigned, refusal, moved).when(ask('Accept', {})).then(event('TaskAccepted', {}));
    given(assigned, refusal).when(ask('Accept', {})).thenRefused('task.refused');
  });
  it('is not who gave it, though an office of theirs may be', () => {
    given(assigned)
      .when(ask('HandOver', { ...over, assigneeId: 'town', bodyId: 'town' }))
      .thenRefused('task.heir-is-giver');
    const office = { ...over, assigneeId: 'office-of-town', bodyId: 'town' };
    given(assigned).when(ask('HandOver', office)).then(event('TaskHandedOver', office));
  });
  it('has units of its own', () => expect(given(assigned, handed, moved).folds()).toMatchObject({ parts: [] }));
});
describe('a file', () => {
  const file = { fileId: 'f', name: 'bao-cao.pdf', mediaType: 'application/pdf', contentHash: 'h', bytes: 3, key: taskId };
  const added = event('TaskFileAdded', file);
  it('is added once', () => {
    given(assigned).when(ask('AddFile', file)).then(added);
    given(assigned, added).when(ask('AddFile', file)).then();
  });
  it('has content', () =>
    given(assigned)
      .when(ask('AddFile', { ...file, bytes: 0 }))
      .thenRefused('task.file-empty'));
  it('is named by a product, a note or a part only where it is there', () => {
    const product = { reportId: 'r', productOn: '2020-08-20', productSymbol: null, note: null, fileIds: ['f'] };
    given(assigned).when(ask('Report', product)).thenRefused('task.file-unknown');
    given(assigned, added).when(ask('Report', product)).then(event('TaskReportedDone', product));
    given(assigned)
      .when(ask('Progress', { note: null, value: null, fileIds: ['f'] }))
      .thenRefused('task.file-unknown');
    given(assigned, handed)
      .when(ask('ReportPart', { authorityId: 'police', done: false, note: null, fileIds: ['f'] }))
      .thenRefused('task.file-unknown');
  });
});

describe('who may', () => {
  const doing: GivenTaskCommand['type'][] = ['Accept', 'Refuse', 'Progress', 'Report', 'AskExtension', 'AssignParts', 'AddFile'];
  const data: Partial<Record<GivenTaskCommand['type'], object>> = {
    Refuse: { reason: 'r' },
    Progress: { note: null, value: null },
    Report: { reportId: 'r', productOn: '2020-08-20', productSymbol: null, note: null },
    AskExtension: asking(),
    AssignParts: { parts },
    AddFile: { fileId: 'f', bytes: 1 },
    ReportPart: { authorityId: 'police', done: true, note: null },
    Confirm: { reportId: null },
    Return: { reportId: null, reason: 'r' },
    Withdraw: { reason: 'r' },
    GrantExtension: { extensionId: null, untilOn: null },
    RefuseExtension: { extensionId: null, reason: 'r' },
    HandOver: { assigneeId: 'ward', bodyId: 'ward', reason: 'r', legalBasis: null },
  };
  const decided = (type: GivenTaskCommand['type'], acting: readonly string[], history: readonly Recorded[], more: object = {}) =>
    task.decide(ask(type, { ...data[type], ...more }, acting), history.reduce(task.evolve, task.initial));
  const refuses = (type: GivenTaskCommand['type'], acting: readonly string[], history: readonly Recorded[], more?: object) =>
    expect(() => decided(type, acting, history, more)).toThrow(expect.objectContaining({ code: 'task.not-yours' }));
  const open = [assigned, due20, asked()];

  it.each(doing)('%s: the assignee, its body or who leads inside; the giver only with evidence, a stranger never', (type) => {
    const history = type === 'AskExtension' ? [assigned, due20] : open;
    for (const who of ['chairman', 'commune']) expect(decided(type, [who], history)).toHaveLength(1);
    if (type !== 'AssignParts') expect(decided(type, ['office'], [...history, handed])).toHaveLength(1);
    refuses(type, ['town'], history);
    refuses(type, ['police'], [...history, handed]);
    refuses(type, ['sister'], history, { evidence: 'biên bản' });
    if (type === 'AssignParts' || type === 'AddFile') return;
    expect(decided(type, ['town'], history, { evidence: 'biên bản' })).toHaveLength(1);
    const above = { ...ask(type, { ...data[type], evidence: 'biên bản' }, ['province']), aboveIds: ['town', 'province'] };
    expect(task.decide(above, history.reduce(task.evolve, task.initial))).toHaveLength(1);
  });
  it.each<GivenTaskCommand['type']>(['Confirm', 'Return', 'Withdraw', 'GrantExtension', 'RefuseExtension'])(
    '%s: who gave it, and nobody else, whatever they bring',
    (type) => {
      const history = [...open, reported];
      expect(decided(type, ['town'], history).length).toBeGreaterThan(0);
      refuses(type, ['commune'], history);
      refuses(type, ['stranger'], history, { evidence: 'biên bản' });
    },
  );
  it('HandOver: either of the two', () => {
    for (const who of ['town', 'commune']) expect(decided('HandOver', [who], open)).toHaveLength(1);
    refuses('HandOver', ['ward'], open);
  });
  it('ReportPart: the unit, or who leads and answers for the whole', () => {
    for (const who of ['police', 'office', 'commune']) expect(decided('ReportPart', [who], [...open, handed])).toHaveLength(1);
    refuses('ReportPart', ['town'], [...open, handed]);
  });
  it('is not asked of processes', () => {
    expect(
      decided('SetDeadline', ['stranger'], open, { rule: rule('2020-08-30'), trigger: null, calendarVersion: '', dueAt: null }),
    ).toHaveLength(1);
    expect(task.decide(ask('Accept'), open.reduce(task.evolve, task.initial))).toHaveLength(1);
  });
  it('is not judged where the record does not say who gave it', () => refuses('Confirm', ['town'], [reported]));
});

describe('a fact put right', () => {
  const wrong = { eventId: 'e-confirm', voided: true, occurredAt: null, productOn: null, reason: 'xác nhận nhầm' };
  const correct = (data: object = {}, acting?: readonly string[]): CorrectTask =>
    ({ type: 'CorrectFact', taskId, data: { ...wrong, ...data }, ...(acting ? { acting } : {}) }) as CorrectTask;
  const corrected = (data: object = {}): Recorded => ({ type: 'FactCorrected', version: 2, data: { ...wrong, ...data } });
  it('undoes a confirmation, so the task can be returned', () => {
    given(assigned, reported, confirmed).when(correct()).then(corrected());
    expect(given(assigned, reported, confirmed, corrected()).folds()).toMatchObject({ status: 'reported' });
    given(assigned, reported, confirmed, corrected())
      .when(ask('Return', { reportId: null, reason: 'thiếu' }))
      .then(event('TaskReturned', { reportId: 'r-1', reason: 'thiếu' }));
  });
  it('undoes a withdrawal', () =>
    expect(given(assigned, withdrawn, corrected({ eventId: 'e-withdrawn' })).folds()).toMatchObject({ status: 'open' }));
  it('gives a product another date', () =>
    given(assigned, reported)
      .when(correct({ eventId: 'e-report', voided: false, productOn: '2020-08-20' }))
      .then(corrected({ eventId: 'e-report', voided: false, productOn: '2020-08-20' })));
  it('is for who recorded it, or might have', () => {
    const refuses = (command: CorrectTask) => given(assigned, reported, confirmed).when(command).thenRefused('task.not-yours');
    refuses(correct({}, ['commune']));
    given(assigned, reported, confirmed)
      .when(correct({}, ['town']))
      .then(corrected());
    refuses(correct({ eventId: 'e-report' }, ['stranger']));
    given(assigned, reported, confirmed)
      .when(correct({ eventId: 'e-report' }, ['commune']))
      .then(corrected({ eventId: 'e-report' }));
  });
  it('is no computed deadline and no assignment', () => {
    given({ ...assigned, id: 'e-confirm' })
      .when(correct())
      .thenRefused('fact.unknown');
    given(assigned, { ...due20, id: 'e-confirm' })
      .when(correct())
      .thenRefused('fact.unknown');
  });
});
