import { stageCampaign } from '../testing/campaign';
import { openWorld, type World } from '../testing/world';
import type { Page } from './page';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await stageCampaign(world);
});
afterAll(() => world.close());
interface Listed {
  readonly name: string | null;
  readonly parentName: string | null;
  readonly owed?: number;
  readonly untouched?: number;
}
const ask = (question: string, params: object = {}) => world.answer<Page<Listed>>(question, { days: 0, limit: 100, ...params });

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
      const page: Page<Listed> = await ask(question, { limit: 1, ...(cursor !== null && { cursor }) });
      walked.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    expect(walked).toEqual((await ask(question)).items);
  });
});
