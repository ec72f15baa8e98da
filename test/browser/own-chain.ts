import { apiAs, type Caller } from './api-as';
import { knownIds } from './known-ids';

export interface OwnChain {
  readonly townId: string;
  readonly communeId: string;
  readonly communeName: string;
  readonly orderId: string;
  readonly orderSymbol: string;
  readonly taskId: string;
  /** The commune's order that carries it out. */
  readonly answerId: string;
  readonly answerSymbol: string;
}
const letters = (caller: Caller, content: object, notation: string, issuedOn: string) => async (): Promise<Issued> => {
  const { directiveId } = await caller.post<{ directiveId: string }>('/directives', { content });
  const { symbol, after } = await caller.post<{ symbol: string; after: string }>(`/directives/${directiveId}/issue`, {
    issuedOn,
    notation,
  });
  return { directiveId, symbol, after };
};
interface Issued {
  readonly directiveId: string;
  readonly symbol: string;
  readonly after: string;
}
const until = async <A>(ask: () => Promise<A | undefined>, what: string): Promise<A> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not come to be`);
};
const headOf = (subject: string) => ({
  ...{ documentType: 'CV', place: 'Bến Cát', subject, signatory: { name: 'Lê Thị Mẫu', role: 'Chủ tịch', capacities: ['TM'] } },
});
export interface OwnOrder extends Pick<OwnChain, 'townId' | 'communeId' | 'communeName' | 'orderId' | 'orderSymbol'> {
  readonly after: string;
}
/** An order of the town in the middle of the sample to one of its communes, overdue by the sample's day, to which nobody has answered. */
export const ownOrder = async (subject: string): Promise<OwnOrder> => {
  const { authorityId: townId = '' } = knownIds();
  const town = await apiAs('everyone', townId);
  const { items: communes } = await town.get<{ items: { authorityId: string; kind: string; name: string }[] }>(
    `/authorities?parentId=${townId}&level=commune&limit=50`,
  );
  const { authorityId: communeId, name: communeName } = communes.filter(({ kind }) => kind === 'peoplesCommittee').at(-1)!;
  const target = { kind: 'authority', authorityId: communeId };
  const item = {
    ...{ label: '1', text: `Rà soát và báo cáo kết quả: ${subject}.`, verb: 'Giao', assignees: [{ text: communeName, target }] },
    deadline: { kind: 'fixed', text: 'trước ngày 19/8/2020', on: '2020-08-19' },
  };
  const order = await letters(
    town,
    { ...headOf(subject), issuerId: townId, addressees: [{ text: communeName, role: 'to', target }], citations: [], items: [item] },
    'UBND-TH',
    '2020-08-17',
  )();
  return { townId, communeId, communeName, orderId: order.directiveId, orderSymbol: order.symbol, after: order.after };
};
/** Such an order, and the commune's own that carries it out. */
export const ownChain = async (subject: string): Promise<OwnChain> => {
  const { townId, communeId, communeName, orderSymbol, orderId, after } = await ownOrder(subject);
  const town = await apiAs('everyone', townId);
  const [number = '', notation = ''] = orderSymbol.split('/');
  const citation = {
    ...{ relation: 'implements', documentType: 'CV', symbol: { number, notation }, issuedOn: '2020-08-17', issuerId: townId },
    sentence: `Thực hiện Công văn số ${orderSymbol} ngày 17 tháng 8 năm 2020`,
  };
  const commune = await apiAs('everyone', communeId);
  const answer = await letters(
    commune,
    { ...headOf(subject), place: 'xã', issuerId: communeId, addressees: [], citations: [citation], items: [] },
    'UBND',
    '2020-08-18',
  )();
  const taskId = await until(async () => {
    const { items } = await town.get<{ items: { taskId: string }[] }>(`/tasks?directiveId=${orderId}&after=${encodeURIComponent(after)}`);
    return items[0]?.taskId;
  }, 'The task');
  await until(async () => {
    const { orders } = await town.get<{ orders: number }>(`/directives/${orderId}/change-reach?after=${encodeURIComponent(answer.after)}`);
    return orders > 0 ? orders : undefined;
  }, 'The line between both orders');
  return {
    ...{ townId, communeId, communeName, taskId, orderId, orderSymbol },
    ...{ answerId: answer.directiveId, answerSymbol: answer.symbol },
  };
};
