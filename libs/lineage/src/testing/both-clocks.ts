import { isDomainError } from '@cascade/event-store/domain';
import type { World } from './world';

/** When and by what knowledge a question is asked, and by whom where something may be kept from them. */
export type Asked = NonNullable<Parameters<World['answer']>[2]>;
type Tell = (at: Asked) => Promise<unknown>;

const inShort = (answer: unknown): string => {
  if (Array.isArray(answer)) return answer.length === 0 ? '-' : answer.map(inShort).join(' ');
  return answer === null || answer === undefined || answer === '' ? '-' : String(answer as string | number);
};
const said = async (tell: Tell, at: Asked): Promise<string> => {
  try {
    return inShort(await tell(at));
  } catch (error) {
    if (isDomainError(error)) return `!${error.code}`;
    throw error;
  }
};
/**
 * Moments at which something had just been learnt, and tables of what is told by then. A row is '08-17: a | b | c': the day or instant of 2020 for which it is
 * asked, then the answer as known at each moment in their order; nothing reads '-', a refusal '!code'. The last moment is asked for twice, by its ordinal
 * and as known now, which are the same as long as nothing was recorded since.
 */
export const bothClocks = (world: World) => {
  const moments = new Map<string, number>();
  const row = async (asOf: string, names: readonly string[], tell: Tell, viewer?: Asked['viewer']): Promise<string> => {
    const who = viewer ? { viewer } : {};
    const cells: string[] = [];
    for (const name of names) {
      const knownAt = moments.get(name);
      if (knownAt === undefined) throw new Error(`nothing was learnt at '${name}'`);
      const cell = await said(tell, { asOf: `2020-${asOf}`, knownAt, ...who });
      const now = knownAt === world.ordinal() ? await said(tell, { asOf: `2020-${asOf}`, ...who }) : cell;
      cells.push(cell === now ? cell : `${cell}, but now ${now}`);
    }
    return `${asOf}: ${cells.join(' | ')}`;
  };
  return {
    /** What is recorded by now is known from this moment on. */
    mark: (name: string): void => void moments.set(name, world.ordinal()),
    /** The ordinal of a moment. */
    at: (name: string): number => moments.get(name)!,
    /** `days`: '08-17', '08-17T23:59:59+07:00'. */
    table: async (days: readonly string[], tell: Tell, names: readonly string[] = [...moments.keys()], viewer?: Asked['viewer']) => {
      const rows: string[] = [];
      for (const day of days) rows.push(await row(day, names, tell, viewer));
      return rows;
    },
  };
};
/** All items of a list that is asked for in pages of one, as a reader goes through it; fails where a page is longer or the walk has no end. */
export const oneByOne = async <Item>(
  ask: (page: {
    readonly limit: number;
    readonly cursor?: string;
  }) => Promise<{ readonly items: readonly Item[]; readonly next: string | null }>,
): Promise<Item[]> => {
  const seen: Item[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 200; pages += 1) {
    const { items, next } = await ask({ limit: 1, ...(cursor === undefined ? {} : { cursor }) });
    if (items.length > 1) throw new Error(`${items.length} items on a page of one`);
    seen.push(...items);
    if (next === null) return seen;
    cursor = next;
  }
  throw new Error('the list goes on for ever');
};
