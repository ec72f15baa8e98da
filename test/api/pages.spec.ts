import { addressOf, type Operation } from './described';
import { queryValueOf } from './good-and-bad';
import { faultOf, openSampleApi, type SampleApi } from './sample-api';

let api: SampleApi;
let lists: readonly Operation[];
beforeAll(async () => {
  api = await openSampleApi();
  const takes = ({ query }: Operation, name: string): boolean => query.some((field) => field.name === name);
  lists = api.operations.filter((each) => each.method === 'GET' && takes(each, 'limit') && takes(each, 'cursor'));
  // A list of one account is no list.
  await Promise.all(
    ['hai', 'ba', 'bon', 'nam'].map((name) => api.ask('POST', '/api/accounts', { signInName: `${name}.nguoi`, fullName: name })),
  );
  for (const name of ['Tổ hai', 'Tổ ba', 'Tổ bốn']) await api.ask('POST', '/api/groups', { ownerId: api.known['authorityId'], name });
  await api.engine.settled();
  // The log is looked through from an index that is made with the first question; an answer says whether it is whole.
  for (
    let whole = false;
    !whole;
    whole = (await api.ask<{ indexed: { complete: boolean } }>('GET', '/api/events?limit=1')).body.indexed.complete
  );
}, 120_000);
afterAll(() => api.close());

/** Where a list of all there is would take a thousand pages. */
const NARROW: Readonly<Record<string, string>> = {
  '/api/authorities': 'text=binh&level=district',
  '/api/events': 'category=task&knownAt=13300',
  '/api/search': 'text=bluezone',
  '/api/official/tasks': 'bucket=withoutDeadline',
};
const urlOf = ({ path, query }: Operation, more: Readonly<Record<string, string>>): string => {
  const narrow = new URLSearchParams(NARROW[path] ?? '');
  const required = query
    .filter((field) => field.required && !narrow.has(field.name))
    .map((field) => [field.name, queryValueOf(field, api.known)]);
  return `${addressOf(path, api.known)}?${new URLSearchParams([...required, ...narrow, ...Object.entries(more)] as string[][])}`;
};
type Page = Readonly<Record<string, unknown>> & { readonly next: string | null };
/** What a page lists: under `items`, or `rows` where these are the columns. */
const linesOf = (page: Page): readonly object[] =>
  ((page['rows'] ?? page['items'] ?? page['lines']) as readonly object[] | undefined) ?? [];
const pageOf = async (list: Operation, more: Readonly<Record<string, string>>): Promise<Page> => {
  const { status, body, text } = await api.ask<Page>('GET', urlOf(list, { asOf: '2020-08-21T08:00:00+07:00', ...more }));
  if (status !== 200) throw new Error(`${list.path}: ${text}`);
  return body;
};

/** All of it in pages as large as they may be; the log is looked through for a while at a time, so that a page of it may be empty and not the last. */
const wholeOf = async (list: Operation): Promise<readonly object[]> => {
  const lines: object[] = [];
  let next: string | null | undefined;
  do {
    const page = await pageOf(list, { limit: '500', ...(next ? { cursor: next } : {}) });
    lines.push(...linesOf(page));
    next = page.next;
  } while (next !== null);
  return lines;
};

describe('every list', () => {
  it('is there to be turned over', () =>
    expect(lists.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/api/tasks', '/api/directives', '/api/events', '/api/accounts']),
    ));
  it.each([1, 7])(
    'in pages of %i is what one large page holds, in its order, nothing twice and nothing left out',
    async (limit) => {
      const wrong: string[] = [];
      let turned = 0;
      for (const list of lists) {
        const whole = await wholeOf(list);
        const most = limit * 40;
        const gathered: object[] = [];
        let next: string | null | undefined;
        do {
          const page = await pageOf(list, { limit: String(limit), ...(next ? { cursor: next } : {}) });
          if (linesOf(page).length > limit) wrong.push(`${list.path} gave ${linesOf(page).length} for ${limit}`);
          gathered.push(...linesOf(page));
          next = page.next;
          turned += 1;
        } while (next !== null && gathered.length < most);
        const expected = whole.slice(0, gathered.length);
        if (JSON.stringify(gathered) !== JSON.stringify(expected))
          wrong.push(`${list.path}: ${gathered.length} of ${whole.length} lines differ`);
        if (next === null && gathered.length !== whole.length) wrong.push(`${list.path}: ended with ${gathered.length} of ${whole.length}`);
      }
      expect(wrong).toEqual([]);
      expect(turned).toBeGreaterThan(60);
    },
    120_000,
  );
  it('has no page behind its last one', async () => {
    for (const list of lists) {
      const whole = await pageOf(list, { limit: '500' });
      if (linesOf(whole).length < 500 && list.path !== '/api/events') expect([list.path, whole.next]).toEqual([list.path, null]);
    }
  });
  it('takes no page of another list for its own, or has it begin somewhere of its own; never a fault', async () => {
    const cursors = (await Promise.all(lists.map(async (list) => [list.path, (await pageOf(list, { limit: '1' })).next] as const))).filter(
      ([, next]) => next !== null,
    );
    expect(cursors.length).toBeGreaterThan(6);
    const faults: string[] = [];
    for (const list of lists)
      for (const [path, cursor] of cursors) {
        const answer = await api.ask('GET', urlOf(list, { cursor: cursor! }));
        if (answer.status === 200) continue;
        const fault = faultOf(answer);
        if (fault) faults.push(`${list.path} with a page of ${path}: ${fault}`);
      }
    expect(faults).toEqual([]);
  }, 60_000);
  it('goes on where it was while others write: what was there is neither left out nor doubled', async () => {
    const task = '/api/tasks';
    const first = (await api.ask<Page>('GET', `${task}?limit=10`)).body;
    const [id] = linesOf(first).map((line) => (line as { taskId: string }).taskId);
    const open = (await api.list(`${task}?status=open&limit=500`)).filter(({ taskId }) => taskId !== id).slice(0, 3);
    for (const { taskId, bodyId, assigneeId } of open)
      await api.ask('POST', `/api/tasks/${taskId}/accept`, { occurredAt: '2020-08-20' }, { 'x-on-behalf-of': bodyId ?? assigneeId! });
    await api.engine.settled();
    const seen = linesOf(first).map((line) => (line as { taskId: string }).taskId);
    for (let next = first.next; next !== null;) {
      const page: Page = (await api.ask<Page>('GET', `${task}?limit=100&cursor=${encodeURIComponent(next)}`)).body;
      seen.push(...linesOf(page).map((line) => (line as { taskId: string }).taskId));
      next = page.next;
    }
    const all = (await api.list(`${task}?limit=500`)).map(({ taskId }) => taskId);
    expect(seen.toSorted()).toEqual(all.toSorted());
  });
});
