import { addressOf, fieldsOf, schemaAt, type Field, type Operation } from './described';
import { isTime, leastOf, wrongValues } from './good-and-bad';
import { faultOf, openSampleApi, type Answer, type SampleApi } from './sample-api';

let api: SampleApi;
let commands: readonly Operation[];
let before: number;
beforeAll(async () => {
  api = await openSampleApi();
  commands = api.operations.filter(({ body }) => body !== null);
  before = await api.ordinal();
}, 120_000);
afterAll(() => api.close());

const urlOf = ({ path, query }: Operation, more: Readonly<Record<string, string>> = {}): string => {
  const address = addressOf(path, { ...api.known, eventId: 'none', joinId: 'none', delegationId: 'none', ...more });
  return query.some(({ name }) => name === 'format') ? `${address}?format=csv` : address;
};
/** What one of several optional fields must say. */
const CHOSEN: Readonly<Record<string, () => object>> = {
  '/api/notes': () => ({ directiveId: api.known['directiveId'] }),
  '/api/following': () => ({ directiveId: api.known['directiveId'] }),
  '/api/directives/{directiveId}/reading/confirm': () => ({ all: true }),
};
const least = (command: Operation): Record<string, unknown> => ({
  ...leastOf(api.document, command.body!, api.known),
  ...CHOSEN[command.path]?.(),
});
interface Case {
  readonly path: string;
  readonly value: unknown;
  readonly body: object;
}
/** Every field of a body, also of the parts inside it, with each thing that it cannot be; `undefined`: left out. */
const casesOf = (fields: readonly Field[], put: (name: string, value: unknown) => object, above = ''): readonly Case[] =>
  fields.flatMap((field) => {
    const path = above + field.name;
    const own = [...(field.required ? [undefined] : []), ...wrongValues(field)].map((value) => ({
      path,
      value,
      body: put(field.name, value),
    }));
    const part = field.schema.properties ? field.schema : schemaAt(api.document, field.schema.items ?? {});
    if (!part.properties || above.split('.').length > 5) return own;
    const isList = field.schema.type === 'array';
    const inner = leastOf(api.document, part, api.known);
    const putInside = (name: string, value: unknown): object => {
      const changed = { ...inner, [name]: value };
      return put(field.name, isList ? [changed] : changed);
    };
    return [...own, ...casesOf(fieldsOf(api.document, part), putInside, `${path}.${isList ? '0.' : ''}`)];
  });
const namedIn = ({ body }: Answer): readonly string[] =>
  ((body as { errors?: readonly { field: string }[] }).errors ?? []).map(({ field }) => field);
/** What is wrong with the refusal of a field; null where the field is named. */
const misnamed = (answer: Answer, path: string): string | null => {
  const fault = faultOf(answer);
  if (fault) return fault;
  return namedIn(answer).some((each) => each === path || each.startsWith(`${path}.`))
    ? null
    : `names ${namedIn(answer).join() || answer.text.slice(0, 200)}`;
};

describe('every command with a body', () => {
  it('is there to be given', () => expect(commands.length).toBeGreaterThan(75));
  it('names each field that is missing or cannot be, wherever in the body it stands', async () => {
    const faults: string[] = [];
    let asked = 0;
    for (const command of commands) {
      const good = least(command);
      for (const { path, value, body } of casesOf(fieldsOf(api.document, command.body!), (name, given) => ({ ...good, [name]: given }))) {
        // A table may be about nothing in particular; any year up to which the lists are to be loaded is one; and what the reader is corrected by may be any JSON.
        if ((command.path === '/api/authorities/country' && value === '9999-01-01') || path.endsWith('.value')) continue;
        if (path === 'about' && (value === '' || value === '   ')) continue;
        const fault = misnamed(await api.ask(command.method, urlOf(command), body), path);
        asked += 1;
        if (fault) faults.push(`${command.method} ${command.path} ${path}=${JSON.stringify(value)?.slice(0, 30)}: ${fault}`);
      }
    }
    expect(asked).toBeGreaterThan(2000);
    expect(faults).toEqual([]);
  }, 180_000);
  it('refuses a field that it does not know, and names it', async () => {
    const faults: string[] = [];
    for (const command of commands) {
      const fault = misnamed(await api.ask(command.method, urlOf(command), { ...least(command), raeson: 'x' }), 'raeson');
      if (fault) faults.push(`${command.path} ${fault}`);
    }
    expect(faults).toEqual([]);
  });
  it('names every field that is wrong, not the first alone', async () => {
    const { body } = await api.ask('POST', '/api/registers', { authorityId: 7, year: 'x', mode: 'y', firstNumber: 0 });
    expect(namedIn({ body } as Answer).toSorted()).toEqual(['authorityId', 'firstNumber', 'mode', 'year']);
  });
  it.each([
    ['a list', (good: object) => [JSON.stringify([good]), 'application/json'], /^4(00|22)$/],
    ['half a JSON', (good: object) => [JSON.stringify(good).slice(0, -1), 'application/json'], /^400$/],
    ['a text', () => ['"x"', 'application/json'], /^4(00|22)$/],
    ['a form', () => ['a=b', 'application/x-www-form-urlencoded'], /^415$/],
    ['plain text', () => ['x', 'text/plain'], /^415$/],
    ['a page', () => ['<p>x</p>', 'text/html'], /^415$/],
    ['another __proto__', () => ['{"__proto__":{"a":1}}', 'application/json'], /^4(00|22)$/],
  ] as const)('refuses %s', async (_what, of, status) => {
    const faults: string[] = [];
    for (const command of commands) {
      const [payload = '', type = ''] = of(least(command));
      const answer = await api.ask(command.method, urlOf(command), payload, { 'content-type': type });
      const fault = faultOf(answer) ?? (status.test(String(answer.status)) ? null : `answers ${answer.status}`);
      if (fault) faults.push(`${command.method} ${command.path}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
  it.each(['/api/notes', '/api/following'])('%s is about something', async (path) =>
    expect(misnamed(await api.ask('POST', path, { text: path === '/api/notes' ? 'x' : undefined }), 'directiveId')).toBeNull(),
  );
  it('refuses a command in the name of a body that nobody knows', async () => {
    const faults: string[] = [];
    for (const command of commands.filter(({ isCommand, path }) => isCommand && !/session|account|setup/.test(path))) {
      const answer = await api.ask(command.method, urlOf(command), least(command), { 'x-on-behalf-of': 'nobody' });
      if (faultOf(answer) ?? (answer.body['code'] === 'request.body-unknown' ? null : 'x'))
        faults.push(`${command.method} ${command.path} ${answer.text.slice(0, 200)}`);
    }
    expect(faults).toEqual([]);
  });
  it.each(['short', 'ký-tự-có-dấu-1', 'x'.repeat(201)])('refuses the key %j, which is none', async (key) => {
    const faults: string[] = [];
    for (const command of commands.filter(({ isCommand, path }) => isCommand && !/session|account|setup/.test(path))) {
      const answer = await api.ask(command.method, urlOf(command), least(command), {
        'idempotency-key': Buffer.from(key).toString('latin1'),
      });
      if (answer.body['code'] !== 'idempotency-key.malformed')
        faults.push(`${command.method} ${command.path} ${answer.text.slice(0, 200)}`);
    }
    expect(faults).toEqual([]);
  });
  it('names a day that does not exist in each field that is one', () =>
    expect(commands.flatMap(({ body }) => fieldsOf(api.document, body!).filter(({ name }) => isTime(name))).length).toBeGreaterThan(80));
  it('has changed nothing by any of it', async () => expect(await api.ordinal()).toBe(before));
});
