import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT, cookiesOf } from './places';

/** What stands for `$directiveId` and the like when a page is opened: things of the sample in the middle of its cascade. */
export type KnownIds = Readonly<Record<string, string>>;
const FILE = join(BUILT, 'browser', 'ids.json');

/** Asks the server for one of each kind. Done once, before all tests. */
export const findIds = async (url: string): Promise<void> => {
  const { cookies } = JSON.parse(readFileSync(cookiesOf('everyone'), 'utf8')) as { cookies: { name: string; value: string }[] };
  const headers = { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
  const get = async <A>(path: string): Promise<A> => {
    const answer = await fetch(`${url}/api${path}`, { headers });
    if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as A;
  };
  const { id: directiveId, issuerId } = await get<{ id: string; issuerId: string }>(
    `/directives/resolve?symbol=278/UBND-VX&province=${encodeURIComponent('Bình Dương')}`,
  );
  const { items } = await get<{ items: { taskId: string }[] }>(`/tasks?directiveId=${directiveId}&limit=1`);
  const ids: KnownIds = { directiveId, authorityId: issuerId, taskId: items[0]!.taskId };
  writeFileSync(FILE, JSON.stringify(ids));
};
export const knownIds = (): KnownIds => JSON.parse(readFileSync(FILE, 'utf8')) as KnownIds;
