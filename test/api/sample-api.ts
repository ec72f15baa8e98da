import type { ProblemBody } from '@cascade/server';
import { openTestEngine, remove, type TestEngine } from '../journeys/open-test-engine';
import { operationsOf, type ApiDocument, type HttpMethod, type Operation } from './described';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}
type Headers = Readonly<Record<string, string>>;
/** The sample campaign behind its routes, with what the OpenAPI document says of them and ids that are there. */
export interface SampleApi {
  readonly engine: TestEngine;
  readonly document: ApiDocument;
  readonly operations: readonly Operation[];
  /** What stands for `{directiveId}` and the like: known ones. */
  readonly known: Readonly<Record<string, string>>;
  /** A page of what a list answers. */
  list<T = Readonly<Record<string, string>>>(url: string): Promise<readonly T[]>;
  ask<T = Record<string, unknown>>(
    method: HttpMethod | 'HEAD',
    url: string,
    payload?: object | string,
    headers?: Headers,
  ): Promise<Answer<T>>;
  /** How many events there are, when all that follows from them is done. */
  ordinal(): Promise<number>;
  close(): Promise<void>;
}
export const openSampleApi = async (): Promise<SampleApi> => {
  const engine = await openTestEngine({ fill: 'sample' });
  const ask: SampleApi['ask'] = async (method, url, payload, headers = {}) => {
    const type =
      typeof payload === 'string' || payload === undefined || Buffer.isBuffer(payload) ? {} : { 'content-type': 'application/json' };
    const answer = await engine.inject({
      ...{ method: method as 'GET', url, headers: { host: 'localhost', ...type, ...headers } },
      payload: payload === undefined || typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
    });
    const isJson = /json/.test(String(answer.headers['content-type'])) && answer.payload !== '';
    return {
      ...{ status: answer.statusCode, text: answer.payload, headers: answer.headers },
      body: (isJson ? JSON.parse(answer.payload) : {}) as never,
    };
  };
  const list: SampleApi['list'] = async (url) => {
    const { status, body, text } = await ask<{ items: readonly never[] }>('GET', url);
    if (status !== 200) throw new Error(`${url}: ${text}`);
    return body.items;
  };
  const made = async (url: string, body: object, field: string): Promise<string> => {
    const answer = await ask('POST', url, body);
    if (answer.status >= 300) throw new Error(`${url}: ${answer.text}`);
    return String(answer.body[field]);
  };
  const document = (await ask<ApiDocument>('GET', '/api/docs/openapi.json')).body;
  const town = `symbol=278/UBND-VX&province=${encodeURIComponent('Bình Dương')}`;
  const { id: directiveId } = (await ask<{ id: string }>('GET', `/api/directives/resolve?${town}`)).body;
  const [task] = await list(`/api/tasks?directiveId=${directiveId}&limit=1`);
  const { issuerId } = (await ask<{ issuerId: string }>('GET', `/api/directives/${directiveId}`)).body;
  const known = {
    ...{ directiveId, taskId: task!['taskId']!, authorityId: issuerId, calendarId: 'viet-nam', book: 'outgoing', of: 'due' },
    ...{ ordinal: '5000', stream: `directive-${directiveId}`, name: 'x', period: '2020-08-19' },
    groupId: await made('/api/groups', { ownerId: issuerId, name: 'Tổ công tác' }, 'groupId'),
    noteId: await made('/api/notes', { directiveId, text: 'Hỏi lại số liệu' }, 'noteId'),
    followId: await made('/api/following', { directiveId }, 'followId'),
  };
  await made('/api/accounts', { signInName: 'mot.nguoi', fullName: 'Một Người' }, 'accounts');
  const [account] = await list('/api/accounts');
  await engine.settled();
  return {
    ...{ engine, document, operations: operationsOf(document), list, ask },
    known: { ...known, accountId: account!['accountId']! },
    ordinal: async () => {
      await engine.settled();
      return engine.readModels.state().ordinal;
    },
    async close() {
      await engine.close();
      remove(engine.folder);
    },
  };
};
/** What is wrong with a refusal as somebody reads it; null where it is one, with words in both languages, a remedy and no gap left open. */
export const faultOf = ({ status, body, text, headers }: Answer): string | null => {
  const { code, words, title, remedy, type } = body as unknown as Partial<ProblemBody>;
  if (status < 400 || status >= 500) return `answers ${status}: ${text.slice(0, 200)}`;
  if (!String(headers['content-type']).startsWith('application/problem+json')) return `is a ${String(headers['content-type'])}`;
  if (!code || type !== `/problems/${code}` || code === 'unknown') return `has the code ${code} and the type ${type}`;
  const spoken = [words?.vi.title, words?.vi.remedy, words?.en.title, words?.en.remedy, title, remedy];
  if (spoken.some((each) => !each || /[{}]|undefined|null|NaN/.test(each))) return `says ${JSON.stringify(spoken)}`;
  if (words!.vi.title === words!.en.title) return `says the same in both languages: ${words!.vi.title}`;
  return null;
};
