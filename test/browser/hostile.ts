import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiAs } from './api-as';
import { knownIds, type KnownIds } from './known-ids';
import { address, BUILT } from './places';

/** Becomes an element where text is taken for markup, and sets `window.ran` where it runs. Short enough for a symbol. */
export const MARK = '<b class=hostile>';
const HANDLER = '<img class=hostile src=x onerror="window.ran=1">';
const LINK = '<a class=hostile href="javascript:window.ran=1">javascript:window.ran=1</a>';
const SCRIPT = '</textarea></title></style><script class=hostile>window.ran=1</script><svg class=hostile onload="window.ran=1">';
/** Turns what follows round, and a word that no line is wide enough for. */
const TWISTED = `\u202E\u2067đảo ngược ${'Ư'.repeat(1200)}`;
const EVIL = `${MARK}${HANDLER}${LINK}${SCRIPT}{{7*7}}\${7*7}"'&amp;`;

const letter = (bodyName: string): string =>
  [
    `${bodyName.toUpperCase()} ${MARK}${HANDLER}`,
    '',
    `Số: 66${MARK}/UBND-VX`,
    `V/v triển khai ${EVIL}`,
    '',
    'Bến Cát, ngày 18 tháng 8 năm 2020',
    '',
    `Kính gửi: UBND các xã, phường ${LINK}.`,
    '',
    `Thực hiện Chỉ thị số 12/CT-UBND ngày 17/8/2020 của ${SCRIPT} về việc ${TWISTED}, yêu cầu:`,
    '',
    `1. UBND các xã, phường ${EVIL} thực hiện trước ngày 25/8/2020.`,
    `2. Công an thị xã ${TWISTED} báo cáo kết quả.`,
    '',
    'Nơi nhận:',
    `- Như trên ${HANDLER};`,
    '- Lưu: VT.',
    '',
    `CHỦ TỊCH ${MARK}`,
    '',
    `Nguyễn ${SCRIPT}`,
  ].join('\n');
const content = (townId: string, communeId: string) => {
  const target = { kind: 'authority', authorityId: communeId };
  return {
    ...{
      documentType: 'CV',
      issuerId: townId,
      issuerAsWritten: `UBND ${EVIL}`,
      place: `Bến Cát ${HANDLER}`,
      subject: `${EVIL} ${TWISTED}`,
    },
    signatory: { name: `Nguyễn ${SCRIPT}`, role: `Chủ tịch ${HANDLER}` },
    addressees: [{ text: `UBND phường ${EVIL}`, role: 'to', target }],
    citations: [
      {
        ...{ relation: 'implements', documentType: 'CT', symbol: { number: '99', notation: `CT-UBND${MARK}` }, issuedOn: '2020-08-17' },
        ...{ issuerAsWritten: `UBND ${HANDLER}`, sentence: `Thực hiện ${EVIL}` },
      },
    ],
    items: [
      {
        ...{ label: `1${MARK}`, text: `${EVIL} ${TWISTED}`, verb: 'Giao', assignees: [{ text: `UBND ${EVIL}`, target }] },
        deadline: { kind: 'fixed', text: `trước ngày ${EVIL}`.slice(0, 480), on: '2020-08-25' },
        target: { text: `${EVIL}`, value: 90, unit: `%${MARK}`, base: HANDLER, comparison: 'atLeast' },
      },
    ],
  };
};

const FILE = join(BUILT, 'browser', 'hostile.json');
/** The same for every worker of a run: one that failed is replaced by another. */
export const hostileIds = async (): Promise<KnownIds> => {
  const kept = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as { url: string; ids: KnownIds }) : null;
  if (kept?.url === address()) return kept.ids;
  const ids = { ...knownIds(), ...(await makeHostile(knownIds())) };
  writeFileSync(FILE, JSON.stringify({ url: address(), ids }));
  return ids;
};
/** Fills every field of people that the API takes with markup. @returns the ids under which pages show it */
const makeHostile = async ({ authorityId: townId = '' }: KnownIds): Promise<KnownIds> => {
  const system = await apiAs('everyone');
  const town = await apiAs('everyone', townId);
  const { items: communes } = await town.get<{ items: { authorityId: string; kind: string; name: string }[] }>(
    `/authorities?parentId=${townId}&level=commune`,
  );
  const communeId = communes.find(({ kind }) => kind === 'peoplesCommittee')!.authorityId;
  const commune = await apiAs('everyone', communeId);
  const { authorityId } = await system.post<{ authorityId: string }>('/authorities', {
    kind: 'office',
    name: EVIL.slice(0, 300),
    parentId: townId,
    occurredAt: '2020-08-01',
  });
  const { groupId } = await system.post<{ groupId: string }>('/groups', { ownerId: townId, name: EVIL.slice(0, 200) });
  await system.post(`/groups/${groupId}/members`, { authorityId });
  const { accounts } = await system.post<{ accounts: { accountId: string }[] }>('/accounts', {
    signInName: 'doc.hai',
    fullName: EVIL.slice(0, 200),
  });
  const fileName = encodeURIComponent(`${MARK}${HANDLER}.txt`);
  const { directiveId: letterId } = await town.post<{ directiveId: string }>(
    `/letters?fileName=${fileName}`,
    new TextEncoder().encode(letter('Ủy ban nhân dân thị xã Bến Cát')),
  );
  const { directiveId } = await town.post<{ directiveId: string }>('/directives', { content: content(townId, communeId) });
  const issued = await town.post<{ after: string }>(`/directives/${directiveId}/issue`, { issuedOn: '2020-08-20', notation: 'UBND-VX' });
  const taskId = await taskOf(town, directiveId, issued.after);
  await commune.post(`/tasks/${taskId}/progress`, { note: `${EVIL} ${TWISTED}` });
  await commune.post(`/tasks/${taskId}/report`, { productOn: '2020-08-20', productSymbol: `51${MARK}`, note: EVIL });
  await town.post(`/tasks/${taskId}/return`, { reason: EVIL });
  await town.post(`/tasks/${taskId}/remind`, { words: `${EVIL} ${TWISTED}` });
  await commune.post(`/tasks/${taskId}/files?name=${encodeURIComponent(`${MARK}${HANDLER}.pdf`)}`, new TextEncoder().encode('%PDF-1.4'));
  for (const about of [{ taskId }, { directiveId }]) await system.post('/notes', { ...about, text: `${EVIL} ${TWISTED}`, audience: 'all' });
  await system.post('/following', { page: 'tasks', search: `body=${townId}`, name: `${MARK}${HANDLER}`.slice(0, 200) });
  await town.post('/delegations', { absentId: authorityId, standInId: townId, fromOn: '2020-08-20', reason: `${EVIL} ${TWISTED}` });
  return { directiveId, taskId, authorityId, groupId, accountId: accounts[0]!.accountId, letterId };
};
/** Tasks come to be a moment after the issue, by processes. */
const taskOf = async (town: Awaited<ReturnType<typeof apiAs>>, directiveId: string, after: string): Promise<string> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const { items } = await town.get<{ items: { taskId: string }[] }>(
      `/tasks?directiveId=${directiveId}&after=${encodeURIComponent(after)}`,
    );
    if (items[0]) return items[0].taskId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No task came of the hostile order');
};
