import type { Client, RequestOptions } from './client';

/** The longest page that every list gives. */
const PAGE = 500;
/**
 * Every line of a list, page after page (`next` -> `cursor`), asked for as they are taken.
 * @throws Refused as the server refuses the question
 */
export async function* linesOf<Line>(client: Client, path: string, query: NonNullable<RequestOptions['query']> = {}): AsyncGenerator<Line> {
  for (let cursor: string | undefined; ;) {
    const asked = { limit: PAGE, ...query, cursor };
    const { items, next } = await client.request<{ readonly items: readonly Line[]; readonly next: string | null }>('GET', path, {
      query: asked,
    });
    yield* items;
    if (next === null) return;
    cursor = next;
  }
}
