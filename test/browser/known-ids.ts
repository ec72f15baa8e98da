import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiAs } from './api-as';
import { BUILT } from './places';

/** What stands for `$directiveId` and the like when a page is opened: things of the sample in the middle of its cascade. */
export type KnownIds = Readonly<Record<string, string>>;
const FILE = join(BUILT, 'browser', 'ids.json');

/** Asks the server for one of each kind, and makes what the sample has none of. Done once, before all tests. */
export const findIds = async (): Promise<void> => {
  const api = await apiAs('everyone');
  const { id: directiveId, issuerId } = await api.get<{ id: string; issuerId: string }>(
    `/directives/resolve?symbol=278/UBND-VX&province=${encodeURIComponent('Bình Dương')}`,
  );
  const { items } = await api.get<{ items: { taskId: string }[] }>(`/tasks?directiveId=${directiveId}&limit=1`);
  const { groupId } = await api.post<{ groupId: string }>('/groups', {
    ownerId: issuerId,
    name: 'Tổ công tác phòng, chống dịch',
    occurredAt: '2020-08-01',
  });
  await api.post(`/groups/${groupId}/members`, { authorityId: issuerId, occurredAt: '2020-08-01' });
  const accounts = await api.get<{ items: { accountId: string }[] }>('/accounts');
  const ids: KnownIds = { directiveId, authorityId: issuerId, taskId: items[0]!.taskId, groupId, accountId: accounts.items[0]!.accountId };
  writeFileSync(FILE, JSON.stringify(ids));
};
export const knownIds = (): KnownIds => JSON.parse(readFileSync(FILE, 'utf8')) as KnownIds;
