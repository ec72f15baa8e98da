import type { Locator, Page } from '@playwright/test';
import { apiAs } from './api-as';
import { expect, test } from './fixtures';
import { knownIds } from './known-ids';
import { expectAccessible, expectNoOverflow, expectWholePlaceholders } from './looks';
import { bodies, issueOrder } from './orders';
import type { Role } from './roles';

/** Words that stand in a message for users only by mistake: codes, structures, the other language. */
const NOT_FOR_USERS =
  /\b[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)+\b|[{}[\]]|\b(?:undefined|null|NaN|Error|must|should|required|invalid|missing|the|is|not)\b/;
/** What no form expects: longer than any field takes, signs that are no letters, and markup. */
const ABSURD = `😀<script>alert(1)</script>${'ồ '.repeat(5_000)}`;
interface Form {
  readonly name: string;
  readonly role: Role;
  readonly path: () => string;
  /** Buttons and lines of menus that lead to it. */
  readonly by: readonly string[];
  /** What it does where all is blank: it refuses, unless nothing is asked for. */
  readonly blankIsRefused?: false;
}
const body = (): string => `/admin/bodies/${knownIds()['authorityId']!}`;
const admin = { role: 'systemAdministrator' } as const;
let [taken, given, draft] = ['', '', ''];
const task = { role: 'administrator', path: () => `/tasks/${taken}` } as const;
const gave = { role: 'administrator', path: () => `/tasks/${given}` } as const;
const FORMS: readonly Form[] = [
  { ...admin, name: 'open an account', path: () => '/admin/accounts', by: ['Mở tài khoản'] },
  { ...admin, name: 'establish a body', path: () => '/admin/bodies', by: ['Thêm cơ quan'] },
  { ...admin, name: 'rename a body', path: body, by: ['Đổi tên'] },
  { ...admin, name: 'place a body', path: body, by: ['Chuyển nơi trực thuộc'], blankIsRefused: false },
  { ...admin, name: 'merge, split or end a body', path: body, by: ['Sáp nhập, chia tách, kết thúc'] },
  { ...admin, name: 'number apart', path: body, by: ['Đổi cách đánh số'], blankIsRefused: false },
  { ...admin, name: 'set reminders', path: body, by: ['Đổi nhắc việc'], blankIsRefused: false },
  { ...admin, name: 'open a group', path: () => '/admin/groups', by: ['Lập nhóm'] },
  { ...admin, name: 'add a member', path: () => `/admin/groups/${knownIds()['groupId']!}`, by: ['Thêm thành viên'] },
  { ...admin, name: 'enter a day off', path: () => '/admin/calendar', by: ['Nhập ngày nghỉ'] },
  { ...task, name: 'report done', by: ['Báo cáo hoàn thành'] },
  { ...task, name: 'update progress', by: ['Cập nhật tiến độ'] },
  { ...task, name: 'ask for more time', by: ['Việc khác', 'Xin gia hạn'] },
  { ...task, name: 'refuse', by: ['Việc khác', 'Từ chối'] },
  { ...task, name: 'hand out inside', by: ['Việc khác', 'Giao trong cơ quan'] },
  { ...task, name: 'hand over', by: ['Việc khác', 'Bàn giao'] },
  { ...gave, name: 'report for another', by: ['Báo cáo hoàn thành'] },
  { ...gave, name: 'set a reporting duty', by: ['Việc khác', 'Đặt chế độ báo cáo'] },
  { ...gave, name: 'withdraw', by: ['Việc khác', 'Rút nhiệm vụ'] },
  { role: 'administrator', name: 'refuse a letter', path: () => '/inbox?state=sent', by: ['Từ chối nhận'] },
  { role: 'administrator', name: 'discard a draft', path: () => `/drafts/${draft}`, by: ['Bỏ dự thảo'] },
  { role: 'administrator', name: 'issue', path: () => `/drafts/${draft}`, by: ['Ban hành'] },
];
const openForm = async (page: Page, by: readonly string[]): Promise<Locator> => {
  for (const name of by)
    await page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('menuitem', { name, exact: true }))
      .first()
      .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
};
const texts = (dialog: Locator): Locator =>
  dialog.locator('input:not([type]), input[type=text], input[type=email], input[type=number], textarea').filter({ visible: true });
const messages = (dialog: Locator): Locator => dialog.locator('.react-aria-FieldError, [role=alert]').filter({ hasText: /\S/ });
/** It says what is wrong, in words of its user. */
const expectSaid = async (dialog: Locator): Promise<void> => {
  await expect(messages(dialog).first()).toBeVisible();
  for (const said of await messages(dialog).allInnerTexts()) expect(said).not.toMatch(NOT_FOR_USERS);
};
test.beforeAll(async () => {
  const { province, town, communes } = await bodies();
  const ours = { assigneeId: town.authorityId, assigneeName: town.name, until: '2020-08-28' };
  taken = (await issueOrder(province, town, 'thử biểu mẫu', [{ ...ours, text: 'UBND thị xã thử biểu mẫu.' }])).tasks[0]!.taskId;
  const commune = communes[3]!;
  const theirs = { assigneeId: commune.authorityId, assigneeName: commune.name };
  given = (await issueOrder(town.authorityId, commune, 'thử biểu mẫu bên dưới', [{ ...theirs, text: 'UBND xã thử biểu mẫu.' }])).tasks[0]!
    .taskId;
  const api = await apiAs('everyone', town.authorityId);
  const content = { documentType: 'CV', issuerId: town.authorityId, subject: 'thử biểu mẫu', addressees: [], citations: [], items: [] };
  draft = (await api.post<{ directiveId: string }>('/directives', { content })).directiveId;
});
for (const { name, role, path, by, blankIsRefused = true } of FORMS)
  test.describe(`the form to ${name}`, () => {
    test.use({ role });
    test('refuses what cannot be where it stands, in the words of its user, and keeps what was typed', async ({
      open,
      page,
      complaints,
    }) => {
      complaints.expect(/status of 4\d\d/);
      await open(path());
      const dialog = await openForm(page, by);
      await expectWholePlaceholders(page);
      const submit = dialog.locator('button[type=submit]');
      for (const field of await texts(dialog).all()) await field.fill('');
      if (blankIsRefused) {
        await submit.click();
        await expectSaid(dialog);
        await expectAccessible(page);
      }
      for (const field of await texts(dialog).all()) {
        const isDay = (await field.getAttribute('placeholder')) === 'ngày/tháng/năm';
        const isPicker = (await field.getAttribute('role')) === 'combobox';
        const isNumber = (await field.getAttribute('type')) === 'number';
        if (!isPicker) await field.fill(isDay ? '31/02/2020' : isNumber ? '-99999999' : ABSURD);
      }
      const typed = await Promise.all((await texts(dialog).all()).map((field) => field.inputValue()));
      if (typed.filter(Boolean).length === 0) return; // it asks for a body alone
      await submit.click();
      await expectSaid(dialog);
      expect(await Promise.all((await texts(dialog).all()).map((field) => field.inputValue()))).toEqual(typed);
      await expectNoOverflow(page, 'phone');
    });
  });
