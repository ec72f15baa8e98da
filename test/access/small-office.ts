import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccessStores, csrfOf, OpenAccounts, type AccountsOpened } from '@cascade/access';
import type { Grant } from '@cascade/access/domain';
import { openEngine, type Engine } from '@cascade/server';

type Headers = Record<string, string>;
export interface Answered<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Record<string, unknown>;
}
/** A province with a town, another town beside it and a ward below the first; whoever is asked for signs in. */
export interface SmallOffice {
  readonly engine: Engine;
  readonly folder: string;
  readonly ids: Readonly<Record<'province' | 'town' | 'other' | 'ward', string>>;
  /** Without headers: who holds the data folder. */
  ask<T = Record<string, unknown>>(method: string, url: string, payload?: object | string, headers?: Headers): Promise<Answered<T>>;
  /** As nobody: without cookie and without the word of the folder. */
  asNobody<T = Record<string, unknown>>(method: string, url: string, payload?: object, headers?: Headers): Promise<Answered<T>>;
  /** The headers of a new account's session. */
  signedIn(...grants: readonly Grant[]): Promise<Headers & { readonly accountId: string }>;
  close(): Promise<void>;
}
export const openSmallOffice = async (settings: object = {}): Promise<SmallOffice> => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const engine = await openEngine(
    { dataDir: folder, port: 0, host: '127.0.0.1', log: 'quiet', ...settings },
    { threads: false, docs: true },
  );
  const ask: SmallOffice['ask'] = async (method, url, payload, headers = {}) => {
    const answer = await engine.inject({ method: method as 'GET', url, payload, headers: { host: 'localhost', ...headers } });
    const isJson = String(answer.headers['content-type']).includes('json');
    return {
      status: answer.statusCode,
      body: (isJson ? JSON.parse(answer.payload) : { text: answer.payload }) as never,
      headers: answer.headers,
    };
  };
  let codes = 0;
  const establish = async (name: string, level: string, parentId?: string): Promise<string> => {
    const [, type = '', ...rest] = name.replace('thị xã', 'thị_xã').split(' ');
    const unit = { scheme: '2020', level, code: String((codes += 1)), type: type.replace('_', ' '), name: rest.join(' ') };
    const answer = await ask<{ authorityId: string }>('POST', '/api/authorities', {
      ...{ kind: 'peoplesCommittee', level, name, parentId, unit, occurredAt: '2019-01-01' },
    });
    if (answer.status >= 400) throw new Error(JSON.stringify(answer.body));
    return answer.body.authorityId;
  };
  const province = await establish('UBND tỉnh Thử', 'province');
  const town = await establish('UBND thị xã Một', 'district', province);
  const other = await establish('UBND thị xã Hai', 'district', province);
  const ward = await establish('UBND phường Ba', 'commune', town);
  await engine.settled();
  return {
    ...{ engine, folder, ask, ids: { province, town, other, ward } },
    asNobody: (method, url, payload, headers = {}) => ask(method, url, payload, { cookie: '', ...headers }),
    async signedIn(...grants) {
      const commandId = randomUUID();
      const meta = { commandId, actor: 'spec', onBehalfOf: null, occurredAt: '2026-01-05T08:00:00+07:00' };
      const account = { signInName: `n${commandId.slice(0, 8)}`, fullName: 'Nguyễn Văn An', email: null, grants };
      const { accounts } = await engine.execute<AccountsOpened>(new OpenAccounts(meta, { accounts: [account] }));
      const { accountId } = accounts[0]!;
      const { token } = engine.app.get(AccessStores, { strict: false }).sessions.begin(accountId);
      return { cookie: `cascade_session=${token}`, 'x-csrf-token': csrfOf(token), accountId };
    },
    async close() {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
