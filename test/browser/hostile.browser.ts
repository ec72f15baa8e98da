import type { Page } from '@playwright/test';
import { actFor } from './acting';
import { apiAs } from './api-as';
import { expect, test } from './fixtures';
import { hostileIds, MARK } from './hostile';
import { knownIds, type KnownIds } from './known-ids';
import { expectNoOverflow, keepScreen } from './looks';
import { addressOf, nameOf, PAGES } from './page-addresses';
import { address } from './places';

declare global {
  interface Window {
    ran?: number;
  }
}
/** Nothing of what was stored became an element, a handler, a link that runs or a script; nothing ran. */
const expectHarmless = async (page: Page): Promise<void> => {
  const found = await page.evaluate(() => ({
    ran: window.ran ?? 0,
    elements: [...document.querySelectorAll('.hostile, [onerror], [onload], script:not([src]), iframe, object, embed, base')].map(
      (each) => each.outerHTML,
    ),
    links: [...document.querySelectorAll('[href], [src], [action]')]
      .flatMap((each) => ['href', 'src', 'action', 'xlink:href'].map((name) => each.getAttribute(name) ?? ''))
      .filter((each) => /^\s*(javascript|vbscript|data:text)/i.test(each)),
    reckoned: document.body.innerText.includes('{49}'),
  }));
  expect(found).toEqual({ ran: 0, elements: [], links: [], reckoned: false });
};

/** Pages without an id in their address on which people's words stand none the less. */
const OWN_WORDS = ['/', '/absences', '/following', '/notes'];
test.describe('text that would be markup', () => {
  let ids: KnownIds;
  test.beforeAll(async () => {
    ids = await hostileIds();
  });
  for (const path of PAGES)
    test(`is text on ${path}`, async ({ open }) => {
      // Only a letter has a reading.
      const page = await open(addressOf(path, path.endsWith('/reading') ? { ...ids, directiveId: ids['letterId']! } : ids));
      await expectHarmless(page);
      // What the page is about stands there as it was written: the test looks at the right thing.
      // An order is derived from by those whom it reached, and shown to them alone.
      if ((path.includes('$') && !path.endsWith('/derive')) || OWN_WORDS.includes(path))
        await expect(page.getByText(MARK).first()).toBeAttached();
      await expectNoOverflow(page, 'desk');
      await keepScreen(page, `hostile.${nameOf(path)}`);
      await expectNoOverflow(page, 'phone');
    });
  test('is text for a letter taken in, wherever a document is shown', async ({ open }) => {
    for (const path of PAGES.filter((each) => each.includes('$directiveId'))) {
      const page = await open(addressOf(path, { ...ids, directiveId: ids['letterId']! }));
      await expectHarmless(page);
    }
  });
  test('is text among what is found', async ({ open, page }) => {
    await open('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('hostile');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectHarmless(page);
  });
  test('is text to whoever is reminded', async ({ open, page }) => {
    await open('/');
    const { items } = await (
      await apiAs('everyone')
    ).get<{ items: { assigneeName: string }[] }>(`/tasks?directiveId=${ids['directiveId']}`);
    await actFor(page, items[0]!.assigneeName);
    await expect(page.getByRole('list', { name: 'Cấp trên đôn đốc' }).getByText(MARK).first()).toBeAttached();
    await expectHarmless(page);
    await expectNoOverflow(page, 'phone');
    await actFor(page, 'UBND thị xã Bến Cát');
  });
  test('is text in an address too', async ({ open, complaints }) => {
    complaints.expect(/status of 4\d\d/); // what is no instant is refused
    const evil = encodeURIComponent('"><img class=hostile src=x onerror=window.ran=1>');
    for (const path of PAGES.filter((each) => !each.includes('$'))) {
      const page = await open(`${path}?asOf=${evil}&text=${evil}&state=${evil}&focus=${evil}&authorityId=${evil}`);
      await expectHarmless(page);
    }
  });
  test('is text on pages to print', async ({ page }) => {
    for (const book of ['outgoing', 'incoming', 'followUp']) {
      await page.goto(`/api/registers/${book}?authorityId=${knownIds()['authorityId']}&year=2020&format=html`);
      await expect(page.getByRole('table').first()).toBeVisible();
      await expectHarmless(page);
    }
  });
});

test('the policy of the page allows what the server itself serves, and nothing inline', async ({ request }) => {
  for (const path of ['/', '/lineage', '/assets/none.js', '/api/directives']) {
    const policy = (await request.get(`${address()}${path}`)).headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
    expect(policy).toContain("frame-ancestors 'none'");
  }
});
