import { setTimeout as sleep } from 'node:timers/promises';
import { foldName } from '@cascade/authorities/domain';
import type { DirectivePage, FoundDirective, TaskPage } from '@cascade/lineage';
import { Refused, type Client } from '../client/client';

export interface ViewOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
}
export interface FindOptions extends ViewOptions {
  readonly province?: string;
  readonly issuer?: string;
  readonly year?: string;
}
const UUID = /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i;
export const isId = (text: string): boolean => UUID.test(text);
export const viewQuery = ({ asOf, knownAt }: ViewOptions) => ({ asOf, knownAt });

/** The one document that somebody means by a symbol or an id, held or only cited. @throws Refused naming the candidates where it is not one */
export const findDocument = async (client: Client, named: string, options: FindOptions): Promise<FoundDirective> => {
  const { province, issuer, year } = options;
  const query = { symbol: named, province, issuer, year, ...viewQuery(options) };
  return client.request<FoundDirective>('GET', '/api/directives/resolve', { query });
};
/** As `findDocument`, for what only a document that is held can do. */
export const findDirective = async (client: Client, named: string, options: FindOptions): Promise<string> =>
  isId(named) ? named : (await findDocument(client, named, options)).id;
export interface Body {
  readonly authorityId: string;
  readonly name: string;
  readonly level: string | null;
  readonly kind: string;
  readonly parentName?: string | null;
  /** Found by this name of another day. */
  readonly alsoNamed?: string | null;
  readonly dissolved?: boolean;
}
export interface BodyPage {
  readonly items: readonly Body[];
  readonly next?: string | null;
  /** Of all pages. */
  readonly total?: number;
}
/** Ids of the bodies that have a part in what is spoken of. */
export type Among = () => Promise<ReadonlySet<string>> | ReadonlySet<string>;
/**
 * The one body that a name or an id means. Several of one name are told apart by what they belong to, behind a comma ('UBND phường Tân Định, Bến Cát'),
 * or by `among`: those that can be meant here at all, looked up only where the name is not enough.
 */
export const findBody = async (client: Client, named: string, options: ViewOptions = {}, among?: Among): Promise<string> => {
  if (isId(named)) return named;
  const called = (text: string): Promise<BodyPage> =>
    client.request<BodyPage>('GET', '/api/authorities', { query: { text, limit: 200, ...viewQuery(options) } });
  // Names have commas of their own ('Bộ Văn hóa, Thể thao và Du lịch'): the longest beginning that is a name is the name.
  const parts = named.split(',').map((part) => part.trim());
  let [name, above, items]: [string, string[], BodyPage['items']] = [parts[0] ?? '', parts.slice(1), []];
  for (let length = parts.length; length > 0; length -= 1) {
    [name, above] = [parts.slice(0, length).join(', '), parts.slice(length)];
    ({ items } = await called(name));
    if (items.some((body) => fold(body.name) === fold(name))) break;
  }
  const there = above.length
    ? items.filter(({ parentName }) => above.every((part) => foldName(parentName ?? '').includes(foldName(part))))
    : items;
  const exact = there.filter((body) => fold(body.name) === fold(name));
  const likely = exact.length ? exact : there;
  const possible = likely.length > 1 ? await among?.() : undefined;
  const meant = possible ? likely.filter(({ authorityId }) => possible.has(authorityId)) : likely;
  const [only, ...others] = meant.length ? meant : likely;
  if (only && others.length === 0) return only.authorityId;
  throw new Refused(bodyProblem(named, meant.length ? meant : likely));
};
const fold = (name: string): string => name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
const bodyProblem = (named: string, items: readonly Body[]): Refused['problem'] => {
  const unknown = items.length === 0;
  const vi = unknown
    ? { title: `Không có cơ quan nào tên "${named}"`, remedy: 'Tìm tên đúng bằng: cascade bodies "…"' }
    : {
        title: `Có nhiều cơ quan tên như "${named}"`,
        remedy: 'Ghi thêm cơ quan cấp trên sau dấu phẩy ("UBND phường Tân Định, Bến Cát"), hoặc dùng mã trong danh sách dưới đây',
      };
  const en = unknown
    ? { title: `No body is called "${named}"`, remedy: 'Find its name with: cascade bodies "…"' }
    : {
        title: `Several bodies are called like "${named}"`,
        remedy: 'Add the body above behind a comma ("UBND phường Tân Định, Bến Cát"), or use an id of the list below',
      };
  const code = unknown ? 'body.unknown' : 'body.ambiguous';
  const candidates = items
    .slice(0, 20)
    .map(({ name, authorityId, parentName }) => [name, parentName, authorityId].filter(Boolean).join('  '));
  return { type: `/problems/${code}`, status: unknown ? 404 : 409, code, ...vi, details: { candidates }, words: { vi, en } };
};
export const onBehalfOf = async (client: Client, as: string | undefined, among?: Among): Promise<string | undefined> =>
  as === undefined ? undefined : findBody(client, as, {}, among);
/** Who issued a document and whom it reached. */
export const partiesOf =
  (client: Client, directiveId: string): Among =>
  async () => {
    const { issuerId, deliveries } = await client.request<DirectivePage>('GET', `/api/directives/${encodeURIComponent(directiveId)}`);
    return new Set([issuerId ?? '', ...deliveries.map(({ authorityId }) => authorityId)]);
  };
/** Who gave a task, who does it, and who answers for that. */
export const partiesOfTask =
  (client: Client, taskId: string): Among =>
  async () => {
    const { issuerId, assigneeId, bodyId } = await client.request<TaskPage>('GET', `/api/tasks/${encodeURIComponent(taskId)}`);
    return new Set([issuerId, assigneeId, bodyId]);
  };
export const pause = (ms: number): Promise<void> => sleep(ms);
