import { addressOf, type Operation } from './described';
import { queryValueOf } from './good-and-bad';
import { openSampleApi, type SampleApi } from './sample-api';

/** Answers about the present by their nature: names as of now, a slider's whole length, notes and marks of one's own, what was cached or refused. */
const OF_NOW =
  /account|activity|following|notes|live|oidc|backup|metrics|health|session|processes|read-models|incomplete|steps|events\/kinds|letters\/refused/;
/** From which ordinal an answer was made, when a calendar was drawn up, and what bodies are called today: told in every one, and all that may have moved. */
const MOVING = /"ordinal":\d+(?=[,}]("ghosts"|"complete"|"item|"next"|$|"total"))|"ordinal":\d+\}$|DTSTAMP:\S+|"names":\{[^}]*\}/g;
let api: SampleApi;
let questions: readonly Operation[];
beforeAll(async () => {
  api = await openSampleApi();
  questions = api.operations.filter(
    ({ method, path, query }) => method === 'GET' && !OF_NOW.test(path) && query.some(({ name }) => name === 'knownAt'),
  );
}, 120_000);
afterAll(() => api.close());

/** Counts by state stand in the order in which they were met, which says nothing. */
const inOrder = (text: string): string => {
  if (!text.startsWith('{')) return text;
  return JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    key === 'byState' ? Object.fromEntries(Object.entries(value as object).toSorted(([a], [b]) => a.localeCompare(b))) : value,
  );
};
type Ids = Readonly<Record<string, string>>;
/** Every question about every one of these, as of a day and as known at an ordinal. */
const ask = async (about: readonly Ids[], view: string): Promise<ReadonlyMap<string, string>> => {
  const answers = new Map<string, string>();
  for (const ids of about)
    for (const question of questions) {
      const known = { ...api.known, ...ids };
      const required = question.query.filter((field) => field.required).map((field) => [field.name, queryValueOf(field, known)]);
      const also = question.path === '/api/delegations' ? [['absentId', known['authorityId']!]] : [];
      const limit = question.query.some(({ name }) => name === 'limit') ? [['limit', '500']] : [];
      const url = `${addressOf(question.path, { ...known, fileId: 'none' })}?${new URLSearchParams([...required, ...also, ...limit] as string[][])}&${view}`;
      const { status, text } = await api.ask('GET', url);
      answers.set(url, `${status} ${inOrder(text).replaceAll(MOVING, '')}`);
    }
  return answers;
};
const changedIn = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...before]
    .filter(([url, text]) => after.get(url) !== text)
    .map(([url, text]) => `${url}\n${firstDifference(text, after.get(url) ?? '')}`);
const firstDifference = (a: string, b: string): string => {
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return `${a.slice(Math.max(0, at - 60), at + 80)}\n${b.slice(Math.max(0, at - 60), at + 80)}`;
};

describe('what was known on a day', () => {
  let about: readonly Ids[];
  let ordinal: number;
  const day = '2020-08-21T07:00:00+07:00';
  beforeAll(async () => {
    const tasks = await api.list(`/api/tasks?directiveId=${api.known['directiveId']}&limit=500`);
    const bodies = [...new Set(tasks.map(({ bodyId, assigneeId }) => bodyId ?? assigneeId!))];
    const documents = (await api.list('/api/directives?limit=500')).map(({ id }) => id!);
    about = documents.slice(0, 4).map((directiveId, place) => ({
      directiveId,
      ...{
        taskId: tasks[place * 3]!['taskId']!,
        authorityId: bodies[place]!,
        stream: `task-${tasks[place * 3]!['taskId']}`,
        ordinal: String(13_000 + place * 100),
      },
      ...{ book: ['outgoing', 'incoming', 'followUp'][place % 3]!, of: ['due', 'state', 'rollup'][place % 3]! },
    }));
    ordinal = await api.ordinal();
  }, 60_000);
  const post = async (url: string, body: object, as?: string): Promise<void> => {
    const { status, text } = await api.ask('POST', url, body, as ? { 'x-on-behalf-of': as } : {});
    if (status >= 300) throw new Error(`${url}: ${text}`);
  };
  /** What a busy week adds: late facts, corrections, names, days off, orders that are amended and recalled. */
  const liveOn = async (): Promise<void> => {
    const town = api.known['authorityId']!;
    const { directiveId } = api.known as { directiveId: string };
    const tasks = await api.list(`/api/tasks?directiveId=${directiveId}&status=open&limit=500`);
    for (const { taskId, bodyId, assigneeId } of tasks.slice(0, 4)) {
      await post(`/api/tasks/${taskId}/accept`, { occurredAt: '2020-08-18' }, bodyId ?? assigneeId);
      await post(`/api/tasks/${taskId}/progress`, { note: 'ghi muộn', occurredAt: '2020-08-19' }, bodyId ?? assigneeId);
      await post(`/api/tasks/${taskId}/report`, { productOn: '2020-08-19', occurredAt: '2020-08-20' }, bodyId ?? assigneeId);
      await post(`/api/tasks/${taskId}/confirm`, { occurredAt: '2020-08-20' }, town);
    }
    await post(`/api/tasks/${tasks[4]!['taskId']}/withdraw`, { reason: 'giao nhầm', occurredAt: '2020-08-19' }, town);
    const deliveries = await api.list(`/api/deliveries?directiveId=${directiveId}&limit=100`);
    for (const { authorityId, receivedAt } of deliveries)
      if (!receivedAt)
        await post(`/api/directives/${directiveId}/deliveries/${authorityId}/receive`, { occurredAt: '2020-08-18' }, authorityId);
    const unit = { scheme: '2020', level: 'commune', code: '99999', type: 'Phường', name: 'Tên Mới' };
    await post(`/api/authorities/${about[1]!['authorityId']}/name`, { name: 'UBND phường Tên Mới', unit, occurredAt: '2020-08-18' });
    await post('/api/calendars/viet-nam/days', {
      entries: [{ from: '2020-08-24', kind: 'off', name: 'Nghỉ bão', source: 'Công điện 10/CĐ-UBND' }],
      occurredAt: '2020-08-19',
    });
    await post(`/api/directives/${directiveId}/amend`, { sentence: 'Sửa đổi mục 1', occurredAt: '2020-08-19' }, town);
    await api.engine.settled();
  };

  it('is what it was after a week in which late facts came in for that day, for every question', async () => {
    const view = `asOf=${encodeURIComponent(day)}&knownAt=${ordinal}`;
    const before = await ask(about, view);
    expect([...before.values()].filter((text) => text.startsWith('200')).length).toBeGreaterThan(100);
    await liveOn();
    const now = await ask(about, `asOf=${encodeURIComponent(day)}`);
    // That it could have changed is no idle fear: seen from today that day looks otherwise.
    expect(changedIn(before, now).length).toBeGreaterThan(20);
    expect(changedIn(before, await ask(about, view))).toEqual([]);
  }, 120_000);
  it('is the same where it is asked by the instant of the last recording', async () => {
    const [last] = await api.list<{ recordedAt: string }>(`/api/events?knownAt=${ordinal}&limit=1`);
    const byInstant = await ask(about, `asOf=${encodeURIComponent(day)}&knownAt=${encodeURIComponent(last!.recordedAt)}`);
    const byOrdinal = await ask(about, `asOf=${encodeURIComponent(day)}&knownAt=${ordinal}`);
    const strip = (url: string): string => url.replace(/&knownAt=[^&]*$/, '');
    const answersOf = (map: ReadonlyMap<string, string>): object => Object.fromEntries([...map].map(([url, text]) => [strip(url), text]));
    expect(
      changedIn(
        new Map(Object.entries(answersOf(byOrdinal)) as [string, string][]),
        new Map(Object.entries(answersOf(byInstant)) as [string, string][]),
      ),
    ).toEqual([]);
  }, 60_000);
  it('does not show an event that nobody knew of yet, nor what came of one', async () => {
    const late = (await api.ordinal()) - 1;
    expect((await api.ask('GET', `/api/events/${late}`)).status).toBe(200);
    expect((await api.ask('GET', `/api/events/${late}?knownAt=${ordinal}`)).body).toMatchObject({ status: 404, code: 'event.unknown' });
    const [issued] = await api.list<{ ordinal: number }>('/api/events?type=Issued&limit=1');
    const effects = async (view: string) =>
      (await api.ask<{ effects: readonly { ordinal: number }[] }>('GET', `/api/events/${issued!.ordinal}${view}`)).body.effects;
    const all = await effects('');
    expect(all.length).toBeGreaterThan(0);
    expect(await effects(`?knownAt=${issued!.ordinal}`)).toEqual([]);
  });
});
