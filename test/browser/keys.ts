import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

const FAR = 120;
declare global {
  interface Window {
    focusBefore?: Element;
  }
}
interface Focus {
  readonly name: string;
  readonly isSeen: boolean;
  /** It stands before the one that was asked about last. */
  readonly isBefore: boolean;
}
/** What has the focus, and whether a person sees that it has: it is drawn, in sight and ringed, itself or the box that stands for it. */
const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const last = window.focusBefore;
    if (element === null || element === document.body) return { name: 'the page', isSeen: true, isBefore: false };
    window.focusBefore = element;
    const isBefore = last?.isConnected === true && (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    const name = `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
    const isRinged = (each: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    const label = element.closest('label');
    const around = [element, ...element.querySelectorAll('rect, g, .box'), ...(label ? [label, ...label.querySelectorAll('.box')] : [])];
    const { width, height, bottom, top, right, left } = (label ?? element).getBoundingClientRect();
    const isInSight = width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return { name, isSeen: around.some(isRinged) && isInSight, isBefore };
  });
/** The mouse stays where it is: what a person does who has a keyboard alone, and what they must be able to see. */
export class Keys {
  constructor(private readonly page: Page) {}
  /** A journey by keys alone: a pointer that goes down fails it. */
  static async alone(page: Page): Promise<Keys> {
    await page.addInitScript(() => {
      addEventListener('pointerdown', () => console.error('a pointer was used in a journey by keys alone'), true);
    });
    return new Keys(page);
  }
  press = (...keys: readonly string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  type = (text: string): Promise<void> => this.page.keyboard.type(text);
  /** Tab by Tab to it. On the way each stop is seen, and none stands before the one before it, but where the end of page or dialog leads to its start. */
  async reach(target: Locator, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    let [before, turns] = [await focusOf(this.page), 0];
    for (let step = 0; step < FAR; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))) return;
      await this.page.keyboard.press(by);
      const now = await focusOf(this.page);
      expect(now.isSeen, `focus on ${now.name} is seen`).toBe(true);
      if (now.isBefore === (by === 'Tab')) turns += 1;
      expect(turns, `the order of Tab turns back more than once, at ${now.name} after ${before.name}`).toBeLessThan(by === 'Tab' ? 2 : FAR);
      before = now;
    }
    throw new Error(`${FAR} times Tab, and ${target} is not reached`);
  }
  /** Goes to a button or link, and presses it. */
  async use(target: Locator, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.reach(target, by);
    await this.page.keyboard.press('Enter');
  }
  /** Opens a field of choices and takes one: by its first letters or by arrows, as the list has it. */
  async choose(field: Locator, option: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.press('Enter');
    const wanted = this.page.getByRole('option', { name: option, exact: true });
    await this.walkTo(wanted);
    await this.page.keyboard.press('Enter');
    await expect(wanted).toHaveCount(0);
  }
  /** By arrows to a line of a list or menu that is open. */
  async walkTo(wanted: Locator): Promise<void> {
    await expect(wanted).toBeVisible();
    const isThere = () => wanted.evaluate((element) => element === document.activeElement || element.hasAttribute('data-focused'));
    for (let step = 0; step < FAR && !(await isThere()); step += 1) await this.page.keyboard.press('ArrowDown');
    expect(await isThere(), `${wanted} is reached by arrows`).toBe(true);
  }
  /** Fills a field in place of what stands in it. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(text);
  }
}
