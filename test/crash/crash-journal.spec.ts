import { CrashJournal } from './crash-journal';
import type { Answer, Step } from './steps';

const learnt: string[] = [];
const step = (key: string, more: Partial<Step> = {}): Step => ({
  ...{ key, method: 'POST', path: '/api/x', body: {}, onBehalfOf: null, mayBeRefused: ['task.unknown'] },
  claims: ({ revision }: Answer) => [{ commandId: key, stream: 'x', revision: BigInt(revision) }],
  done: () => void learnt.push(`${key} done`),
  refused: (code) => void learnt.push(`${key} ${code}`),
  ...more,
});
describe('what the clients remember', () => {
  beforeEach(() => void learnt.splice(0));
  it('claims what was acknowledged, and tells who sent it', () => {
    const journal = new CrashJournal();
    journal.settle(step('a'), { revision: '3' });
    expect(journal.acknowledged).toEqual([{ commandId: 'a', stream: 'x', revision: 3n }]);
    expect(learnt).toEqual(['a done']);
  });
  it('takes a refusal that may be for no fault, any other for one', () => {
    const journal = new CrashJournal();
    journal.refuse(step('a'), 'task.unknown', '');
    expect(journal.faults).toEqual([]);
    journal.refuse(step('b'), 'stream.conflict', 'words');
    expect(journal.faults).toEqual(['POST /api/x (b) was refused with stream.conflict: words']);
    expect(learnt).toEqual(['a task.unknown', 'b stream.conflict']);
  });
  it('tells whoever waits for the next answer', async () => {
    const journal = new CrashJournal();
    const waiting = journal.nextAnswer();
    journal.settle(step('a'), { revision: '3' });
    await waiting;
  });
  it('hands out each unanswered step once', () => {
    const journal = new CrashJournal();
    journal.leave(step('a'));
    expect(journal.waiting).toBe(1);
    expect(journal.takeOpen().map(({ key }) => key)).toEqual(['a']);
    expect(journal.takeOpen()).toEqual([]);
  });
  it('asks again only the last answered ones', () => {
    const journal = new CrashJournal();
    for (const key of ['a', 'b', 'c']) journal.settle(step(key), { revision: '0' });
    expect(journal.takeAnswered(2).map(({ step: { key } }) => key)).toEqual(['b', 'c']);
    expect(journal.takeAnswered(2)).toEqual([]);
  });
});
