import { stageCampaign } from '../testing/campaign';
import { openWorld, type World } from '../testing/world';
import type { BodiesPage } from './bodies-by-count';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await stageCampaign(world);
});
afterAll(() => world.close());
interface Listed {
  readonly authorityId?: string;
  readonly bodyId?: string;
  readonly name: string | null;
  readonly parentName: string | null;
  readonly owed?: number;
  readonly untouched?: number;
}
const ask = (question: string, params: object = {}) => world.answer<BodiesPage<Listed>>(question, { days: 0, limit: 100, ...params });

describe.each(['silent-bodies', 'not-updating'])('bodies by count: %s', (question) => {
  it('begins with who has most, and sorts the others by name as Vietnamese does', async () => {
    const { items } = await ask(question);
    const counts = items.map(({ owed, untouched }) => owed ?? untouched!);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const compare = new Intl.Collator('vi').compare;
    const most = items.filter((_, at) => counts[at] === counts.at(-1)).map(({ name }) => name ?? '');
    expect(most.length).toBeGreaterThan(1);
    expect(most).toEqual(most.toSorted(compare));
  });
  it('says whom each stands under', async () =>
    expect((await ask(question)).items.map(({ parentName }) => parentName)).toContain('UBND thị xã Bến Cát'));
  it('goes one by one and loses nobody', async () => {
    const walked: Listed[] = [];
    let cursor: string | null = null;
    do {
      const page: BodiesPage<Listed> = await ask(question, { limit: 1, ...(cursor !== null && { cursor }) });
      walked.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    expect(walked).toEqual((await ask(question)).items);
  });
  it('says how many there are in all, on every page', async () => {
    const { items, total } = await ask(question);
    expect(total).toBe(items.length);
    expect(total).toBeGreaterThan(2);
    const first = await ask(question, { limit: 1 });
    expect([first.items.length, first.total]).toEqual([1, total]);
    expect((await ask(question, { limit: 1, cursor: first.next })).total).toBe(total);
  });
  it('is of one body and all below it', async () => {
    const { items: all } = await ask(question);
    const town = await ask(question, { bodyId: 'ben-cat' });
    expect(town.total).toBe(town.items.length);
    for (const inTown of all.filter(({ parentName }) => parentName === 'UBND thị xã Bến Cát')) expect(town.items).toContainEqual(inTown);
    const one = all.find(({ parentName }) => parentName === 'UBND thị xã Bến Cát')!;
    const alone = await ask(question, { bodyId: (one.authorityId ?? one.bodyId)! });
    expect(alone.items).toContainEqual(one);
    expect(alone.items.every(({ name, parentName }) => [name, parentName].includes(one.name))).toBe(true);
    expect(alone.total).toBe(alone.items.length);
    expect(alone.total).toBeLessThan(all.length);
  });
  it('is empty for a body that nobody knows', async () =>
    expect(await ask(question, { bodyId: '00000000-0000-5000-8000-000000000000' })).toEqual({ items: [], next: null, total: 0 }));
});
