import type { RecordedEvent } from '@cascade/event-store/domain';
import { taskStory } from './task-story';

const sealed = (text: string) => ({ $sealed: { key: 'k', nonce: 'n', text } });
const open = (value: unknown): string | null => (value as ReturnType<typeof sealed>).$sealed.text;
let last = 0;
const said = (type: string, data: object, occurredAt: string | null = '2020-08-17'): RecordedEvent =>
  ({
    ...{ id: `e-${(last += 1)}`, stream: 'task-t', revision: BigInt(last), type, data },
    metadata: { occurredAt, recordedAt: '2020-08-30T00:00:00.000Z', actor: 'account-1', onBehalfOf: 'town' },
  }) as unknown as RecordedEvent;
const at = (day: string): number => Date.parse(`${day}T23:59:59+07:00`);
const story = (events: readonly RecordedEvent[], day = '2020-09-30', opening = open) => taskStory(events, at(day), opening);
const put = (event: RecordedEvent, over: object) =>
  said('FactCorrected', { eventId: event.id, voided: false, occurredAt: null, productOn: null, reason: 'nhầm', ...over }, null);

describe('the story of a task', () => {
  it('tells who recorded what, for whom and when, with its texts opened', () =>
    expect(story([said('TaskProgressed', { note: sealed('Đang vận động'), value: null })]).entries).toMatchObject([
      {
        type: 'TaskProgressed',
        occurredAt: '2020-08-17',
        actor: 'account-1',
        onBehalfOf: 'town',
        corrected: null,
        data: { note: 'Đang vận động', value: null },
      },
    ]));
  it('says nothing where the key of a text is destroyed', () =>
    expect(story([said('TaskProgressed', { note: sealed('x') })], '2020-09-30', () => null).entries[0]!.data).toEqual({ note: null }));
  it('opens reasons, what shows it, parts and corrections, wherever they stand', () => {
    const parts = [{ authorityId: 'a', role: 'lead', part: sealed('thống kê'), limitOn: null }];
    const asked = said('TaskExtensionAsked', {
      extensionId: 'e',
      untilOn: '2020-08-28',
      reason: sealed('mưa lũ'),
      evidence: sealed('điện'),
    });
    const events = [
      said('TaskPartsAssigned', { parts }),
      asked,
      said('TaskExtensionRefused', { extensionId: 'e', reason: sealed('không đủ') }),
      put(asked, { occurredAt: '2020-08-18', reason: sealed('nhầm ngày') }),
    ];
    const told = story(events);
    expect(told.parts).toMatchObject([{ authorityId: 'a', part: 'thống kê' }]);
    expect(told.extensions).toMatchObject([{ reason: 'mưa lũ', refusal: 'không đủ' }]);
    expect(told.entries[1]).toMatchObject({ data: { reason: 'mưa lũ', evidence: 'điện' }, corrected: { reason: 'nhầm ngày' } });
    const forgotten = story(events, '2020-09-30', () => null);
    expect(forgotten.parts).toMatchObject([{ authorityId: 'a', part: null }]);
    expect(forgotten.extensions).toMatchObject([{ reason: null, refusal: null, outcome: 'refused' }]);
    expect(forgotten.entries[1]).toMatchObject({ data: { reason: null }, corrected: { reason: null } });
  });
  it('ends with the instant asked for', () => {
    const events = [said('TaskAccepted', {}, '2020-08-17'), said('TaskProgressed', {}, '2020-08-20')];
    expect(story(events, '2020-08-19').entries.map(({ type }) => type)).toEqual(['TaskAccepted']);
  });
  it('takes what has no time in the world from its recording', () => {
    const events = [said('TaskProgressed', {}, null)];
    expect([story(events, '2020-08-29').entries.length, story(events, '2020-08-31').entries.length]).toEqual([0, 1]);
  });
  it('keeps what was voided, and says so; nothing follows from it', () => {
    const file = said('TaskFileAdded', { fileId: 'f', name: sealed('a.pdf'), mediaType: 'application/pdf', bytes: 7 });
    const { entries, files } = story([file, put(file, { voided: true })]);
    expect(entries[0]!.corrected).toMatchObject({ voided: true, reason: 'nhầm' });
    expect(files).toEqual([]);
  });
  it('shows the correction recorded last', () => {
    const done = said('TaskReportedDone', { productOn: '2020-08-19' });
    const { entries } = story([done, put(done, { productOn: '2020-08-20' }), put(done, { productOn: '2020-08-21' })]);
    expect(entries[0]!.corrected).toMatchObject({ productOn: '2020-08-21' });
  });
});
describe('a fact of its story that was put right', () => {
  const done = said('TaskReportedDone', { productOn: '2020-08-19' }, '2020-08-22');
  const types = (day: string, ...events: RecordedEvent[]) => story(events, day).entries.map(({ type }) => type);
  it('stands where it really belongs', () => {
    const earlier = put(done, { occurredAt: '2020-08-20' });
    expect([types('2020-08-19', done, earlier), types('2020-08-20', done, earlier)]).toEqual([
      ['FactCorrected'],
      ['TaskReportedDone', 'FactCorrected'],
    ]);
  });
  it('is not told of the days before it happened', () => {
    const later = put(done, { occurredAt: '2020-08-28' });
    expect([types('2020-08-23', done, later), types('2020-08-28', done, later)]).toEqual([
      ['FactCorrected'],
      ['TaskReportedDone', 'FactCorrected'],
    ]);
  });
  it('stands as it did where the last word takes the voiding back', () => {
    const file = said('TaskFileAdded', { fileId: 'f', name: 'a.pdf', mediaType: 'application/pdf', bytes: 7 });
    expect(story([file, put(file, { voided: true }), put(file, { occurredAt: '2020-08-18' })]).files).toHaveLength(1);
  });
});
describe('what it comes to', () => {
  it('is every deadline that stood, in the order of recording', () => {
    const set = (dueAt: string | null) =>
      said('DeadlineSet', { taskId: 't', rule: { kind: 'fixed' }, trigger: null, calendarVersion: 3, dueAt });
    expect(story([set('2020-08-25'), set(null)]).deadlines).toMatchObject([
      { dueAt: '2020-08-25', calendarVersion: 3, recordedAt: '2020-08-30T00:00:00.000Z' },
      { dueAt: null },
    ]);
  });
  it.each([
    ['waits', [], { outcome: 'pending', grantedUntilOn: null, refusal: null }],
    [
      'is granted, maybe for less',
      [said('TaskExtensionGranted', { extensionId: 'x', untilOn: '2020-09-02' })],
      { outcome: 'granted', grantedUntilOn: '2020-09-02' },
    ],
    [
      'is refused with the reason',
      [said('TaskExtensionRefused', { extensionId: 'x', reason: 'còn kịp' })],
      { outcome: 'refused', refusal: 'còn kịp' },
    ],
    ['waits while another is decided', [said('TaskExtensionGranted', { extensionId: 'y', untilOn: '2020-09-02' })], { outcome: 'pending' }],
  ])('is a request for more time that %s', (_, more, outcome) => {
    const asked = said('TaskExtensionAsked', { extensionId: 'x', untilOn: '2020-09-05', reason: 'mưa lũ' });
    expect(story([asked, ...more]).extensions).toMatchObject([
      { extensionId: 'x', askedAt: '2020-08-17', untilOn: '2020-09-05', reason: 'mưa lũ', ...outcome },
    ]);
  });
  it('is the parts as they were given out last, each with its own reports', () => {
    const parts = (...ids: string[]) => said('TaskPartsAssigned', { parts: ids.map((authorityId) => ({ authorityId, role: 'lead' })) });
    const report = (authorityId: string, done: boolean, note: unknown = null, fileIds?: string[]) =>
      said('TaskPartReported', { authorityId, done, note, ...(fileIds && { fileIds }) });
    const { parts: told } = story([
      parts('a', 'b'),
      parts('b', 'c'),
      report('b', false, sealed('đang làm')),
      report('b', true, null, ['f']),
      report('a', true),
    ]);
    expect(told).toMatchObject([
      {
        authorityId: 'b',
        done: true,
        reports: [
          { done: false, note: 'đang làm', fileIds: [] },
          { done: true, note: null, fileIds: ['f'] },
        ],
      },
      { authorityId: 'c', done: false, reports: [] },
    ]);
    expect(told).toHaveLength(2);
  });
  it('is no part of a body that handed it over, or had it before it was given again', () => {
    const parts = said('TaskPartsAssigned', { parts: [{ authorityId: 'office', role: 'lead' }] });
    const own = said('TaskPartsAssigned', { parts: [{ authorityId: 'new-office', role: 'lead' }] });
    for (const type of ['TaskHandedOver', 'TaskReassigned']) {
      expect(story([parts, said(type, {})]).parts).toEqual([]);
      expect(story([parts, said(type, {}), own]).parts).toMatchObject([{ authorityId: 'new-office' }]);
    }
    const over = said('TaskHandedOver', {});
    expect(story([parts, over, put(over, { voided: true })]).parts).toMatchObject([{ authorityId: 'office' }]);
  });
  it('is no request for more time that was made before it was given again', () => {
    const ask = (extensionId: string) => said('TaskExtensionAsked', { extensionId, untilOn: '2020-09-05', reason: 'mưa lũ' });
    expect(story([ask('x'), said('TaskReassigned', {}), ask('y')]).extensions.map(({ extensionId }) => extensionId)).toEqual(['y']);
  });
  it('is no part where none was given out', () =>
    expect(story([said('TaskPartReported', { authorityId: 'a', done: true, note: null })]).parts).toEqual([]));
  it('is its files by the names they came with, or none once the key is gone', () => {
    const file = said('TaskFileAdded', {
      fileId: 'f',
      name: sealed('a.pdf'),
      mediaType: 'application/pdf',
      bytes: 7,
      contentHash: 'h',
      key: 'k',
    });
    expect(story([file]).files).toEqual([{ fileId: 'f', name: 'a.pdf', mediaType: 'application/pdf', bytes: 7 }]);
    expect(story([file], '2020-09-30', () => null).files).toMatchObject([{ fileId: 'f', name: null }]);
  });
});
