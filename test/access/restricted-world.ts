import type { SmallOffice } from './small-office';

/** Stands in everything that a restricted document says, and in nothing else. */
export const SECRET = 'Quạquạ';
type Said = Readonly<Record<string, unknown>>;
export interface RestrictedWorld {
  /** The province's order, the draft that the town owes, the order that the town made of it, and a letter that the town took in. */
  readonly order: string;
  readonly draft: string;
  readonly derived: string;
  readonly letter: string;
  /** An open order beside them. */
  readonly open: string;
  readonly task: string;
  readonly copy: string;
  readonly file: string;
  readonly item: string;
  /** A body of another province. */
  readonly far: string;
}
const said = (text: string): string => `${text} ${SECRET} mật danh`;
const lower = (underId: string, level: string) => ({ kind: 'lowerCommittees', underId, level, unitTypes: null, holder: false });
const content = (issuerId: string, level: string, words: (text: string) => string) => ({
  ...{ documentType: 'CT', issuerId, subject: words('về việc'), place: words('Thử') },
  addressees: [{ text: 'UBND cấp dưới', role: 'to', target: lower(issuerId, level) }],
  citations: [
    {
      ...{ relation: 'implements', documentType: 'QĐ', symbol: { number: '7', notation: 'QĐ-TTg' }, issuedOn: '2025-12-30' },
      ...{ issuerAsWritten: 'Thủ tướng', sentence: words('Thực hiện Quyết định số 7') },
    },
  ],
  items: [
    {
      ...{ label: '1', text: words('Rà soát'), verb: 'Giao', assignees: [{ text: 'UBND cấp dưới', target: lower(issuerId, level) }] },
      deadline: { kind: 'fixed', text: words('trước ngày 20/01/2026'), on: '2026-01-20', inclusive: true },
      target: { text: words('đạt 60%'), value: 60, unit: '%', base: words('hộ'), comparison: 'atLeast' },
    },
    {
      ...{ label: '2', text: words('Báo cáo'), verb: 'Giao', assignees: [{ text: 'UBND cấp dưới', target: lower(issuerId, level) }] },
      recurrence: { text: words('hàng ngày'), every: 'day', before: '14:00', inclusive: false },
      deadline: {
        ...{ kind: 'recurring', text: words('hàng ngày') },
        recurrence: { text: words('hàng ngày'), every: 'day', before: '14:00', inclusive: false },
      },
    },
  ],
});
/** A small office with everything that can be written in and about a restricted order. As who holds the data folder. */
export const openRestrictedWorld = async ({ ask, engine, ids }: SmallOffice): Promise<RestrictedWorld> => {
  const post = async (url: string, body: object | string, headers: Record<string, string> = {}): Promise<Said> => {
    const answer = await ask<Said>('POST', url, body, headers);
    if (answer.status >= 300) throw new Error(`${url}: ${JSON.stringify(answer.body)}`);
    await engine.settled();
    return answer.body;
  };
  const get = async (url: string): Promise<Said> => (await ask<Said>('GET', url)).body;
  const as = (body: string) => ({ 'x-on-behalf-of': body });
  const issued = async (issuerId: string, level: string, words: (text: string) => string, day: string): Promise<string> => {
    const { directiveId } = await post('/api/directives', { content: content(issuerId, level, words), occurredAt: day });
    await post(`/api/directives/${String(directiveId)}/issue`, { issuedOn: day, notation: 'CT-UBND', occurredAt: day });
    return String(directiveId);
  };
  await ask('POST', '/api/registers', { authorityId: ids.province, year: 2026, mode: 'kept', firstNumber: 1 });
  const { authorityId: far } = await post('/api/authorities', {
    ...{ kind: 'peoplesCommittee', level: 'province', name: 'UBND tỉnh Xa', occurredAt: '2019-01-01' },
    unit: { scheme: '2020', level: 'province', code: '9', type: 'tỉnh', name: 'Xa' },
  });
  const order = await issued(ids.province, 'district', said, '2026-01-06');
  const open = await issued(ids.province, 'district', (text) => `${text} mở`, '2026-01-07');
  const { items: deliveries } = (await get(`/api/deliveries?authorityId=${ids.town}`)) as { items: readonly Said[] };
  const draft = String(deliveries.find(({ directiveId }) => directiveId === order)!['draftId']);
  const { items } = (await get(`/api/directives/${order}`)) as { items: readonly Said[] };
  const { items: tasks } = (await get(`/api/tasks?directiveId=${order}&authorityId=${ids.town}`)) as { items: readonly Said[] };
  const task = String(tasks.find(({ itemId }) => itemId === items[0]!['itemId'])!['taskId']);
  const daily = String(tasks.find(({ itemId }) => itemId === items[1]!['itemId'])!['taskId']);
  const bytes = (url: string, name: string) =>
    ask<Said>('POST', `${url}?name=${encodeURIComponent(name)}&mediaType=text/plain`, said('Nội dung'), {
      ...as(ids.town),
      'content-type': 'application/octet-stream',
    });
  const kept = await bytes(`/api/tasks/${task}/files`, `${SECRET}.txt`);
  const file = String(kept.body['fileId']);
  await post(`/api/tasks/${task}/progress`, {
    ...{ note: said('Đã làm'), occurredAt: '2026-01-08', fileIds: [file] },
    value: { amount: 20, unit: '%', asOf: '2026-01-08', base: said('hộ'), source: said('Công an') },
  }, as(ids.town)); // prettier-ignore
  await post(`/api/tasks/${task}/report`, { productOn: '2026-01-09', note: said('Xong'), occurredAt: '2026-01-09' }, as(ids.town));
  await post(`/api/tasks/${daily}/reports/2026-01-08`, {
    ...{ values: [{ name: said('Số hộ'), amount: 7, unit: 'hộ' }], note: said('Báo cáo'), occurredAt: '2026-01-08' },
  }, as(ids.town)); // prettier-ignore
  await post(`/api/directives/${order}/amend`, { sentence: said('Sửa đổi mục'), byDirectiveId: open, occurredAt: '2026-01-08' });
  const whole = (await get(`/api/directives/${draft}/content`)) as { content: object };
  await ask('POST', '/api/registers', { authorityId: ids.town, year: 2026, mode: 'kept', firstNumber: 1 });
  await ask('PUT', `/api/directives/${draft}/draft`, { content: { ...whole.content, subject: said('Triển khai') } }, as(ids.town));
  await post(`/api/directives/${draft}/issue`, { issuedOn: '2026-01-09', notation: 'UBND', occurredAt: '2026-01-09' }, as(ids.town));
  const text = [
    'ỦY BAN NHÂN DÂN\nTỈNH THỬ\n\nSố: 55/UBND-VX\n\nThử, ngày 05 tháng 01 năm 2026',
    `V/v ${said('kiểm tra')}\n\nKính gửi: UBND các huyện, thị xã, thành phố.`,
    `Thực hiện Quyết định số 9/QĐ-TTg ngày 02/01/2026 của Thủ tướng Chính phủ về ${SECRET}; UBND tỉnh yêu cầu UBND các huyện, thị xã, thành phố:`,
    `1. ${said('Rà soát')} trước ngày 20/01/2026.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Bình`,
  ].join('\n\n');
  const taken = await ask<Said>('POST', '/api/letters?fileName=thu.txt', text, {
    ...as(ids.town),
    'content-type': 'application/octet-stream',
  });
  await engine.settled();
  const letter = String((taken.body['letters'] as readonly Said[] | undefined)?.[0]?.['directiveId'] ?? taken.body['directiveId']);
  const scan = await ask<Said>('POST', `/api/directives/${order}/signed-copies?name=${SECRET}.pdf&mediaType=application/pdf`, `%PDF-1.4 ${SECRET}`, {
    ...{ 'content-type': 'application/octet-stream' },
  }); // prettier-ignore
  for (const id of [order, letter])
    await post(`/api/directives/${id}/restriction`, { reason: said('chỉ dùng trong cơ quan'), basis: `Lưu hành nội bộ ${SECRET}` });
  // The order of the town answers the restricted one: it is restricted without anybody saying so.
  return {
    far: String(far),
    order,
    draft,
    derived: draft,
    letter,
    open,
    task,
    file,
    copy: String(scan.body['fileId']),
    item: String(items[0]!['itemId']),
  };
};
