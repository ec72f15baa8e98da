import { apiAs } from './api-as';
import { knownIds } from './known-ids';

export interface ListedTask {
  readonly taskId: string;
  readonly assigneeId: string;
  readonly assigneeName: string;
  readonly itemLabel: string;
}
export interface IssuedOrder {
  readonly directiveId: string;
  readonly symbol: string;
  readonly tasks: readonly ListedTask[];
}
interface Body {
  readonly authorityId: string;
  readonly name: string;
  readonly kind: string;
}
/** The bodies of the sample that orders go between: its province, its town, and the committees of its communes. */
export const bodies = async () => {
  const api = await apiAs('everyone');
  const town = knownIds()['authorityId']!;
  const found = await api.get<{ items: Body[] }>(`/authorities?text=${encodeURIComponent('UBND tỉnh Bình Dương')}&level=province`);
  const { items } = await api.get<{ items: Body[] }>(`/authorities?parentId=${town}&level=commune&limit=100`);
  const communes = items.filter(({ kind }) => kind === 'peoplesCommittee');
  return { province: found.items[0]!.authorityId, town: { authorityId: town, name: 'UBND thị xã Bến Cát' }, communes };
};
interface OrderItem {
  readonly text: string;
  readonly assigneeId: string;
  readonly assigneeName: string;
  /** ISO */
  readonly until?: string;
}
/** An order of a journey's own, issued on the day of the sample, with the tasks that came of it. */
export const issueOrder = async (
  issuerId: string,
  to: Pick<Body, 'authorityId' | 'name'>,
  subject: string,
  items: readonly OrderItem[],
): Promise<IssuedOrder> => {
  const api = await apiAs('everyone', issuerId);
  const content = {
    ...{ documentType: 'CV', issuerId, place: 'Bình Dương', subject },
    signatory: { name: 'Nguyễn Văn Thử', role: 'Chủ tịch' },
    addressees: [{ text: to.name, role: 'to', target: { kind: 'authority', authorityId: to.authorityId } }],
    citations: [],
    items: items.map(({ text, assigneeId, assigneeName, until }, place) => ({
      ...{ label: String(place + 1), text, verb: 'Giao' },
      assignees: [{ text: assigneeName, target: { kind: 'authority', authorityId: assigneeId } }],
      ...(until && { deadline: { kind: 'fixed', text: `đến hết ngày ${until.split('-').reverse().map(Number).join('/')}`, on: until } }),
    })),
  };
  const { directiveId } = await api.post<{ directiveId: string }>('/directives', { content });
  const { after, symbol } = await api.post<{ after: string; symbol: string }>(`/directives/${directiveId}/issue`, {
    issuedOn: '2020-08-20',
    notation: 'UBND-VX',
  });
  return { directiveId, symbol, tasks: await tasksOf(directiveId, after, items.length) };
};
/** Tasks come to be a moment after the issue, by processes. */
const tasksOf = async (directiveId: string, after: string, count: number): Promise<readonly ListedTask[]> => {
  const api = await apiAs('everyone');
  for (let tries = 0; tries < 100; tries += 1) {
    const { items } = await api.get<{ items: ListedTask[] }>(`/tasks?directiveId=${directiveId}&after=${encodeURIComponent(after)}`);
    if (items.length >= count) return [...items].sort((a, b) => a.itemLabel.localeCompare(b.itemLabel));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Order ${directiveId} has no ${count} tasks`);
};
