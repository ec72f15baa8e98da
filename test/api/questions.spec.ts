import { addressOf, type Operation } from './described';
import { isQueryTime, queryValueOf, wrongQueryValues } from './good-and-bad';
import { faultOf, openSampleApi, type Answer, type SampleApi } from './sample-api';

/** Questions of the OpenAPI document that are asked in other specs: a stream that goes on, files, what a store without it cannot answer. */
const ELSEWHERE = /^\/api\/(oidc|live|backup|metrics)/;
let api: SampleApi;
let questions: readonly Operation[];
beforeAll(async () => {
  api = await openSampleApi();
  questions = api.operations.filter(({ method, path }) => method === 'GET' && !ELSEWHERE.test(path));
}, 120_000);
afterAll(() => api.close());

type Parameters = Readonly<Record<string, string | undefined>>;
/** The address of a question, with what it cannot be asked without. */
const urlOf = ({ path, query }: Operation, more: Parameters = {}): string => {
  const address = addressOf(path, { ...api.known, fileId: 'none' });
  const required = Object.fromEntries(
    query.filter(({ required: must }) => must).map((field) => [field.name, queryValueOf(field, api.known)]),
  );
  const also = path === '/api/delegations' ? { absentId: api.known['authorityId'] } : {};
  const asked = Object.entries({ ...required, ...also, ...more }).filter((each): each is [string, string] => each[1] !== undefined);
  return asked.length ? `${address}?${new URLSearchParams(asked)}` : address;
};
const fieldsNamed = ({ body }: Answer): readonly string[] => {
  const { errors = [], details } = body as { errors?: readonly { field: string }[]; details?: { field?: string; value?: string } };
  return details?.field ? [details.field] : errors.map(({ field }) => field);
};
/** Ids of accounts that are none are left out of an answer, documents that nobody knows are told as such, and the calendar is asked of the log itself. */
const mayBeAnswered = (path: string, name: string): boolean =>
  path === '/api/calendars/{calendarId}'
    ? name === 'after'
    : ['/api/account-names', '/api/lineage/path', '/api/lineage/link'].includes(path) && !/^(asOf|knownAt|after)$/.test(name);
/** Collects what is wrong, so that one run tells of all of it. */
const faultsOf = async (cases: readonly (readonly [what: string, url: string, fault: (answer: Answer) => string | null])[]) => {
  const faults: string[] = [];
  for (const [what, url, fault] of cases) {
    const found = await api.ask('GET', url).then(fault, (error: Error) => error.message.slice(0, 300));
    if (found !== null) faults.push(`${what}: ${found}`);
  }
  return faults;
};

describe('every question', () => {
  it('is there to be asked', () => expect(questions.length).toBeGreaterThan(75));
  it('refuses a parameter that cannot be, by its name, in both languages', async () => {
    const cases = questions.flatMap((question) =>
      question.query.flatMap((field) =>
        wrongQueryValues(question.path, field).map(
          (value) =>
            [
              `${question.path} ${field.name}=${value.slice(0, 20)}`,
              urlOf(question, { [field.name]: value }),
              (answer: Answer) => {
                if (mayBeAnswered(question.path, field.name) && [200, 404].includes(answer.status)) return null;
                const fault = faultOf(answer);
                if (fault) return fault;
                if (['after.malformed', 'cursor.unreadable'].includes(String(answer.body['code']))) return null;
                const named = fieldsNamed(answer);
                return named.some((each) => each === field.name || each === `${field.name}.0`)
                  ? null
                  : `names ${named.join() || answer.text}`;
              },
            ] as const,
        ),
      ),
    );
    expect(cases.length).toBeGreaterThan(1000);
    expect(await faultsOf(cases)).toEqual([]);
  }, 120_000);
  it('refuses a parameter that is said twice: nobody can tell which is meant', async () => {
    const cases = questions.flatMap((question) =>
      question.query
        .filter(({ schema, name }) => schema.type !== 'array' && name !== 'ids')
        .map(({ name }) => {
          const url = urlOf(question, { [name]: undefined });
          return [`${question.path} ${name}`, `${url}${url.includes('?') ? '&' : '?'}${name}=1&${name}=2`, faultOf] as const;
        }),
    );
    expect(await faultsOf(cases)).toEqual([]);
  }, 120_000);
  it('refuses a parameter that it does not know: an asOf that was dropped would be answered with the present', async () => {
    const cases = questions.map(
      (question) =>
        [
          question.path,
          urlOf(question, { asOff: '2020-08-19' }),
          (answer: Answer) => faultOf(answer) ?? (fieldsNamed(answer).includes('asOff') ? null : `names ${answer.text}`),
        ] as const,
    );
    // Who is signed in is answered to whatever asks.
    expect(await faultsOf(cases.filter(([path]) => path !== '/api/session' && !path.startsWith('/api/health')))).toEqual([]);
  });
  it('is closed in the same words to whoever asks in English', async () => {
    const { body, headers } = await api.ask('GET', '/api/tasks?limit=x', undefined, { 'accept-language': 'en-GB,en;q=0.9,vi;q=0.1' });
    expect(headers).toMatchObject({ 'content-language': 'en', vary: 'Accept-Language' });
    expect(body).toMatchObject({ title: 'Some fields are not right', words: { vi: { title: 'Có trường chưa đúng' } } });
  });
  it('answers HEAD with what GET says of itself, and no body', async () => {
    for (const path of ['/api/tasks', '/api/directives', '/api/health/live']) {
      const [got, head] = [await api.ask('GET', path), await api.ask('HEAD', path)];
      expect([head.status, head.text, head.headers['content-type']]).toEqual([got.status, '', got.headers['content-type']]);
    }
  });
});

describe('every question that names something of an address', () => {
  it.each(['none', 'ký tự lạ', '../../etc/passwd', "' OR 1=1 --", 'x'.repeat(290)])(
    'does not know %j, and says so',
    async (id) => {
      const named = questions.filter(({ inPath }) => inPath.length > 0);
      expect(named.length).toBeGreaterThan(30);
      const faults: string[] = [];
      for (const question of named)
        for (const place of question.inPath) {
          const url = urlOf(question).replace(
            addressOf(question.path, { ...api.known, fileId: 'none' }),
            addressOf(question.path, { ...api.known, fileId: 'none', [place]: id }),
          );
          const answer = await api.ask('GET', url);
          const fault = faultOf(answer);
          if (fault) faults.push(`${question.path} ${place}: ${fault.slice(0, 200)}`);
        }
      expect(faults).toEqual([]);
    },
    60_000,
  );
});

describe('every question with both clocks', () => {
  const timed = (): readonly Operation[] =>
    questions.filter(({ query }) => ['asOf', 'knownAt'].every((name) => query.some((field) => field.name === name)));
  type Stated = { readonly asOf: string; readonly knownAt: number; readonly ordinal: number };
  const answers = async (more: Parameters): Promise<readonly (readonly [path: string, answer: Answer<Stated>])[]> => {
    const all: [string, Answer<Stated>][] = [];
    for (const question of timed()) all.push([question.path, await api.ask<Stated>('GET', urlOf(question, more))]);
    return all;
  };
  const badOnes = (all: Awaited<ReturnType<typeof answers>>) =>
    all.filter(([, { status }]) => status >= 500).map(([path, { text }]) => `${path} ${text}`);
  /** They state what they were made from in another way, or are made from the log as it is. */
  const UNSTATED = /account-names|tasks\.ics|notes\/|steps|events\/kinds|events\/\{|letters\/refused|registers|following/;

  it('states the instant and the ordinal it was made from', async () => {
    const all = await answers({ asOf: '2020-08-20', knownAt: '13700' });
    const wrong = all.filter(
      ([path, { status, body }]) => status === 200 && !UNSTATED.test(path) && (body.knownAt !== 13_700 || !(body.ordinal >= 13_700)),
    );
    expect(wrong.map(([path, { body }]) => [path, body.knownAt, body.ordinal])).toEqual([]);
    expect(
      all
        .filter(
          ([path, { status, body }]) =>
            status === 200 && !UNSTATED.test(path) && !/activity|accounts/.test(path) && body.asOf !== '2020-08-20T23:59:59.999+07:00',
        )
        .map(([path, { body }]) => [path, body.asOf]),
    ).toEqual([]);
    expect(all.filter(([, { status }]) => status === 200).length).toBeGreaterThan(40);
  }, 60_000);
  it.each([
    ['before the first event', { asOf: '1946-01-01' }],
    ['before anything was known', { knownAt: '0' }],
    ['when one event was known', { knownAt: '1' }],
    ['before the first recording', { knownAt: '1990-01-01' }],
    ['in the last year that there is', { asOf: '2200-12-31' }],
    ['as known long after today', { knownAt: '2199-01-01' }],
    ['as known at an ordinal that will not be for long', { knownAt: '999999999999' }],
    ['in a year before all calendars', { asOf: '0001-01-01' }],
  ])('answers or refuses plainly %s', async (_when, more) => expect(badOnes(await answers(more))).toEqual([]), 60_000);
  it('knows of no document, task or warning before the first event', async () => {
    for (const path of [
      '/api/directives',
      '/api/tasks',
      '/api/deliveries',
      '/api/warnings',
      '/api/authorities',
      '/api/groups',
      '/api/reminders',
      '/api/scans',
    ])
      for (const view of ['knownAt=0', 'asOf=1946-01-01', 'knownAt=1990-01-01'])
        expect([path, view, await api.list(`${path}?${view}`)]).toEqual([path, view, []]);
  });
  it('gives the same answer for a day however the day is written', async () => {
    const ways = ['2020-08-19', '19/8/2020', '19-08-2020', '2020-08-19T23:59:59.999+07:00', '2020-08-19T16:59:59.999Z'];
    const given = await Promise.all(ways.map((asOf) => api.ask('GET', `/api/tasks?limit=500&asOf=${encodeURIComponent(asOf)}`)));
    expect(new Set(given.map(({ text }) => text)).size).toBe(1);
    expect((given[0]!.body as { items: object[] }).items.length).toBeGreaterThan(20);
  });
  it('has a parameter for each day that it can be limited to', () =>
    expect(
      questions.flatMap(({ path, query }) => query.filter(({ name }) => isQueryTime(path, name)).map(({ name }) => name)).length,
    ).toBeGreaterThan(100));
});
