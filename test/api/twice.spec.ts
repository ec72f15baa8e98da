import { openTestEngine, remove, type TestEngine } from '../journeys/open-test-engine';
import { liveWholeLife } from '../journeys/whole-life';

interface Sent {
  readonly method: 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | Buffer;
}
interface Answered {
  readonly sent: Sent;
  readonly status: number;
  readonly text: string;
}
type Inject = TestEngine['inject'];
const answered: Answered[] = [];
const unequal: string[] = [];
const taken: string[] = [];
/** What else the same key could be sent with. */
const otherThan = ({ payload, ...sent }: Sent): Sent => ({
  ...sent,
  payload: Buffer.isBuffer(payload)
    ? Buffer.concat([payload, Buffer.from('\n.')])
    : JSON.stringify({ ...(JSON.parse(payload) as object), occurredAt: '1999-09-09' }),
});
/** What the first and a later answer must share: a letter says what is doubtful in it now, a sheet until where the log has come since. */
const lasting = ({ url }: Sent, text: string): string => {
  const { directiveId, known, changed, directives, tasks } = JSON.parse(text) as Record<string, unknown>;
  if (url.startsWith('/api/letters') || url.endsWith('/reading/correct')) return JSON.stringify({ directiveId, known, changed });
  return url.startsWith('/api/task-sheets') ? JSON.stringify({ directives, tasks }) : text;
};
const shown = ({ method, url }: Sent): string => `${method} ${url.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '…')}`;
/** The engine with whose client something is wrong: it sends every command twice with one key, and a third time with something else to say. */
const sendingTwice = (engine: TestEngine): TestEngine => {
  const inject: Inject = engine.inject.bind(engine);
  const twice: Inject = async (request) => {
    const { method, url } = request as { method: 'POST' | 'PUT'; url: string };
    const headers = {
      ...(request as { headers: Record<string, string> }).headers,
      'idempotency-key': `life-${answered.length}-of-a-client`,
    };
    const sent = { method, url, headers, payload: (request as { payload: string | Buffer }).payload };
    const first = await inject(sent);
    if (first.statusCode >= 300) return first;
    answered.push({ sent, status: first.statusCode, text: first.payload });
    const again = await inject(sent);
    if (again.statusCode !== first.statusCode || lasting(sent, again.payload) !== lasting(sent, first.payload))
      unequal.push(`${shown(sent)}\n${first.payload}\n${again.payload}`);
    if (url.startsWith('/api/task-sheets')) return first; // a sheet with bytes behind it is none
    const other = await inject(otherThan(sent));
    if (other.statusCode !== 422 || (JSON.parse(other.payload) as { code: string }).code !== 'idempotency-key.reused')
      taken.push(`${shown(sent)} ${other.payload.slice(0, 200)}`);
    return first;
  };
  return Object.assign(Object.create(engine) as TestEngine, { inject: twice });
};
/** How many events of each type there are, but for those that depend on when a process looked. */
const countsOf = async (engine: TestEngine): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for await (const { type, stream } of engine.store.readAll()) if (!stream.startsWith('sys-')) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
};

describe('a life in which every command is sent twice', () => {
  let engine: TestEngine;
  let once: Readonly<Record<string, number>>;
  beforeAll(async () => {
    const plain = await openTestEngine();
    await liveWholeLife(plain);
    once = await countsOf(plain);
    await plain.close();
    remove(plain.folder);
    engine = await openTestEngine();
    await liveWholeLife(sendingTwice(engine));
  }, 180_000);
  afterAll(async () => {
    await engine.close();
    remove(engine.folder);
  });

  it('takes most commands that there are', () =>
    expect(new Set(answered.map(({ sent }) => shown(sent).replace(/\?.*/, ''))).size).toBeGreaterThan(45));
  it('is answered the second time with what the first did', () => expect(unequal).toEqual([]));
  it('refuses a key that comes back with something else to say', () => expect(taken).toEqual([]));
  it('has the events of a life in which each is sent once', async () => expect(await countsOf(engine)).toEqual(once));
  it('answers the same after a restart that has forgotten what was asked, and writes nothing', async () => {
    await engine.close();
    engine = await openTestEngine({}, engine.folder);
    await engine.settled();
    const { ordinal } = engine.readModels.state();
    const wrong: string[] = [];
    for (const { sent, status, text } of answered) {
      const again = await engine.inject(sent);
      if (again.statusCode !== status || lasting(sent, again.payload) !== lasting(sent, text))
        wrong.push(`${shown(sent)}\n${text}\n${again.payload}`);
    }
    await engine.settled();
    expect({ wrong, written: engine.readModels.state().ordinal - ordinal }).toEqual({ wrong: [], written: 0 });
  }, 60_000);
});
