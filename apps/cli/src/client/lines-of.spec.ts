import type { Client, RequestOptions } from './client';
import { linesOf } from './lines-of';

/** A list of `count` numbers in pages of `size`, which remembers what it was asked. */
const listOf = (count: number, size: number) => {
  const asked: RequestOptions['query'][] = [];
  const client = {
    request: (_method: string, _path: string, { query }: RequestOptions) => {
      asked.push(query);
      const from = Number(query?.['cursor'] ?? 0);
      const items = Array.from({ length: Math.min(size, count - from) }, (_, place) => from + place);
      return Promise.resolve({ items, next: from + size < count ? String(from + size) : null });
    },
  } as unknown as Client;
  return { client, asked };
};
const all = (client: Client, query = {}): Promise<number[]> => Array.fromAsync(linesOf<number>(client, '/api/numbers', query));

describe('lines of a list that comes page by page', () => {
  it.each([
    [0, 3, 1],
    [3, 3, 1],
    [4, 3, 2],
    [9, 3, 3],
  ])('%d lines in pages of %d are %d questions, every line once and in order', async (count, size, questions) => {
    const { client, asked } = listOf(count, size);
    expect(await all(client)).toEqual([...Array(count).keys()]);
    expect(asked).toHaveLength(questions);
  });
  it('keeps the filters on every page', async () => {
    const { client, asked } = listOf(4, 3);
    await all(client, { state: 'overdue' });
    expect(asked).toEqual([
      { limit: 500, state: 'overdue', cursor: undefined },
      { limit: 500, state: 'overdue', cursor: '3' },
    ]);
  });
  it('asks for no page that nobody reads', async () => {
    const { client, asked } = listOf(9, 3);
    for await (const line of linesOf<number>(client, '/api/numbers')) if (line === 1) break;
    expect(asked).toHaveLength(1);
  });
});
