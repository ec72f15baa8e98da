import { gatherPages, MOST_LINES } from './gather-pages';

const pages = (count: number, size: number) => async (cursor: string | undefined) => {
  const at = Number(cursor ?? 0);
  return { items: Array.from({ length: size }, (_, n) => at * size + n), next: at + 1 < count ? String(at + 1) : null };
};
describe('all lines of a list', () => {
  it('come page by page, and say how many there are so far', async () => {
    const told: number[] = [];
    expect(await gatherPages(pages(3, 2), new AbortController().signal, (n) => told.push(n))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(told).toEqual([2, 4, 6]);
  });
  it('are one page where there is no next', async () =>
    expect(
      await gatherPages(
        async () => ({ items: ['a'] }),
        new AbortController().signal,
        () => undefined,
      ),
    ).toEqual(['a']));
  it('end where somebody stops them', async () => {
    const stop = new AbortController();
    await expect(gatherPages(pages(1_000, 2), stop.signal, (n) => n > 6 && stop.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
  it('are never more than a file takes', async () =>
    expect(await gatherPages(pages(100, 500), new AbortController().signal, () => undefined)).toHaveLength(MOST_LINES));
});
