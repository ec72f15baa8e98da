import type { Fact } from '@cascade/event-store';
import { aContent, symbol } from '../testing/contents';
import { derivedFromContent, derivedFromVersion, draftStory, listedSegments, versionsOf, type Version } from './directive-versions';

const id = { directiveId: 'd-1' };
const fact = (type: string, data: object, ordinal: number, from: number): Fact =>
  ({ id: `e-${ordinal}`, type, data: { ...id, ...data }, ordinal, occurredFrom: from, metadata: {} }) as unknown as Fact;
const content = aContent({ subject: 'bản thảo' });
const drafted = fact('Drafted', { content, answersDelivery: null }, 1, 100);
const issuedWith = (text: object): Fact =>
  fact('Issued', { requestId: 'r', symbol: symbol('12/CT-UBND'), issuedOn: null, content: text }, 3, 300);
const kinds = (...facts: readonly Fact[]) => versionsOf(facts).map(({ kind, from }) => [kind, from]);

describe('versions of a directive', () => {
  it('are its drafts, then what was issued', () => expect(kinds(drafted, issuedWith(aContent()))).toEqual([['draft', 100], ['issued', 300]])); // prettier-ignore
  it('hold no earlier than the draft itself', () =>
    expect(kinds(fact('DraftRevised', { content: aContent() }, 2, 50), drafted)).toEqual([['draft', 100], ['draft', 100]])); // prettier-ignore
  it('end with the date of issue, however late a draft was dated', () =>
    expect(kinds(drafted, fact('DraftRevised', { content: aContent() }, 2, 400), issuedWith(aContent()))).toEqual([['draft', 100], ['issued', 300]])); // prettier-ignore
  it('are the same objects when they are told again', () => {
    const facts = [drafted, issuedWith(aContent())];
    const [first, second] = [versionsOf(facts), versionsOf(facts)];
    expect(second.map((version, n) => version === first[n])).toEqual([true, true]);
  });
  it('are two, and stay the same objects, where draft and issued text are one object', () => {
    const facts = [drafted, issuedWith(content)];
    const [first, second] = [versionsOf(facts), versionsOf(facts)];
    expect(first.map(({ kind }) => kind)).toEqual(['draft', 'issued']);
    expect(second.map((version, n) => version === first[n])).toEqual([true, true]);
  });
});
describe('what is derived', () => {
  const version = (of: object): Version => versionsOf([fact('Drafted', { content: of, answersDelivery: null }, 1, 100)])[0]!;
  it('is derived once from a version that is told again', () => {
    let times = 0;
    const derived = derivedFromVersion(({ content: { subject } }) => `${String(subject)} ${(times += 1)}`);
    const one = version(content);
    expect([derived(one, 'd-1'), derived(one, 'd-1')]).toEqual(['bản thảo 1', 'bản thảo 1']);
  });
  it('is derived once from one content, draft or issued, and anew for another directive', () => {
    let times = 0;
    const derived = derivedFromContent((_, directiveId) => `${directiveId} ${(times += 1)}`);
    expect([derived(content, 'd-1'), derived(content, 'd-1'), derived(content, 'd-2'), derived(content, 'd-2')]).toEqual([
      'd-1 1',
      'd-1 1',
      'd-2 2',
      'd-2 2',
    ]);
  });
  it('is right after many others have passed', () => {
    const derived = derivedFromContent(({ subject }) => String(subject));
    const all = Array.from({ length: 200 }, (_, n) => aContent({ subject: `số ${n}` }));
    for (let turn = 0; turn < 2; turn += 1) expect(all.map((each) => derived(each, 'd'))).toEqual(all.map((_, n) => `số ${n}`));
  });
});
describe('the story of a draft', () => {
  it('leaves out what is dated after its end', () =>
    expect(draftStory([drafted, fact('IssueRequested', { requestId: 'r' }, 2, 500)], 300).map(({ type }) => type)).toEqual(['Drafted']));
});
describe('rows that each version lists', () => {
  const list = (...versions: (readonly string[])[]) =>
    listedSegments(
      versions.map((keys, n) => ({ from: n, keys }) as unknown as Version),
      (version) => (version as unknown as { keys: readonly string[] }).keys.map((key) => ({ key, row: `${key}${version.from}` })),
    ).map((segment) => ('row' in segment ? segment.row : `${segment.key}${segment.from} ends`));
  it('are told by each', () => expect(list(['a'], ['a', 'b'])).toEqual(['a0', 'a1', 'b1']));
  it('end where a version lists them no more', () => expect(list(['a', 'b'], ['b'])).toEqual(['a0', 'b0', 'a1 ends', 'b1']));
  it('begin again where one lists them again', () => expect(list(['a'], [], ['a'])).toEqual(['a0', 'a1 ends', 'a2']));
});
