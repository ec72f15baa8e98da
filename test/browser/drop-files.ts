import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

export interface Dropped {
  readonly name: string;
  readonly bytes: Buffer;
}
/** Lets files fall on the page as a person does who drags them there: the browser's own drag, with real files. */
export const dropFiles = async (page: Page, files: readonly Dropped[]): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'dropped-'));
  const paths = files.map(({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const { x, y } = (await page.getByText('Thả tệp vào đây').boundingBox())!;
  const browser = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x, y, data: { items: [], files: paths, dragOperationsMask: 1 } });
};
