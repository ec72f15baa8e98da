import { foldName } from '@cascade/authorities/domain';
import type { CarriageVerdict, JudgedItem, Weakening } from '@cascade/directives/domain';

/** Raised with any change of what is judged below: an old judgement keeps the version it was made by. */
export const CARRIAGE_METHOD_VERSION = 2;

/** What is compared of an item. */
export interface ComparedItem {
  readonly itemId: string;
  readonly text: string | null;
  readonly verb: string | null;
  /** The item above that it passes on, as its author says. */
  readonly carriesItemId: string | null;
  /** Its text is that of the carried item, unchanged. */
  readonly unchanged: boolean;
  readonly deadlineText: string | null;
  readonly recurrenceText: string | null;
}
/** At this share of its words an item is taken up, below the lower one it is not. */
const WHOLE = 0.55;
const PART = 0.3;
/** A second item of the answer belongs to it where it brings so much more. */
const MORE = 0.12;
const SMALL_WORDS = new Set(
  'va cua cac cho den tu tai theo voi trong tren duoc la mot nhung de khi ve nay do co khong phai thi cung hay hoac o moi bao gom ngay'.split(
    ' ',
  ),
);

interface Words {
  /** All of it, small words too: an item may be made of nothing else ('môi' folds to one). */
  readonly folded: string;
  readonly single: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}
const wordsOf = (text: string): Words => {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  return {
    folded: foldName(text),
    single: new Set(words),
    pairs: new Set(words.slice(1).map((word, index) => `${words[index]!} ${word}`)),
  };
};
/** `part` is never empty. */
const share = (part: ReadonlySet<string>, ...wholes: readonly ReadonlySet<string>[]): number => {
  let found = 0;
  for (const word of part) if (wholes.some((whole) => whole.has(word))) found += 1;
  return found / part.size;
};
/** How much of `above` stands in `below`, 0 to 1: half by its words, half by words side by side, so that the same words about another matter count little. */
const likeness = (above: Words, ...below: readonly Words[]): number => {
  if (above.single.size === 0) return above.folded !== '' && below.some(({ folded }) => folded === above.folded) ? 1 : 0;
  const single = share(above.single, ...below.map((words) => words.single));
  return above.pairs.size === 0 ? single : (single + share(above.pairs, ...below.map((words) => words.pairs))) / 2;
};

const PERCENT = /(\d+(?:[.,]\d+)?)\s*%/gu;
const percents = (text: string): number[] => [...text.matchAll(PERCENT)].map(([, digits]) => Number(digits!.replace(',', '.')));
const targetWeakening = (above: string, below: string): Weakening | null => {
  const [wanted, given] = [percents(above), percents(below)];
  if (wanted.length === 0) return null;
  if (given.length === 0) return 'targetDropped';
  return Math.max(...given) < Math.max(...wanted) ? 'targetLower' : null;
};
const DAY = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/u;
/** The day that a deadline names, as a number that compares; null where it names none. */
const dayOf = (text: string): number | null => {
  const [, day, month, year] = DAY.exec(text) ?? [];
  return year === undefined ? null : Number(year) * 10_000 + Number(month) * 100 + Number(day);
};
const deadlineWeakening = (above: string | null, below: readonly string[]): Weakening | null => {
  if (above === null) return null;
  if (below.length === 0) return 'deadlineDropped';
  const day = dayOf(above);
  const days = below.map(dayOf).filter((each) => each !== null);
  return day !== null && days.length > 0 && Math.min(...days) > day ? 'deadlineLater' : null;
};
/** Verbs that only ask or encourage; every other one orders. */
const ASKING = /^(?:de nghi|kien nghi)/u;
const ENCOURAGING = /^(?:khuyen khich|dong vien)/u;
const forceOf = (verb: string): number => (ENCOURAGING.test(foldName(verb)) ? 0 : ASKING.test(foldName(verb)) ? 1 : 2);

type WordedItem = ComparedItem & { readonly text: string };

/** Of all items of an answer those that take up one item of the order above. */
const taking = (above: WordedItem, answer: readonly { readonly item: ComparedItem; readonly words: Words }[]) => {
  const named = answer.filter(({ item }) => item.carriesItemId === above.itemId);
  const unchanged = named.find(({ item }) => item.unchanged);
  if (unchanged) return { by: [unchanged], like: 1 };
  const words = wordsOf(above.text);
  const like = (those: readonly { readonly words: Words }[]): number => likeness(words, ...those.map((each) => each.words));
  if (named.length > 0) return { by: named, like: like(named) };
  const [best, ...others] = answer
    .map((each) => ({ ...each, own: likeness(words, each.words) }))
    .filter(({ own }) => own > 0)
    .sort((a, b) => b.own - a.own || (a.item.itemId < b.item.itemId ? -1 : 1));
  if (!best) return { by: [], like: 0 };
  const second = others.find((other) => like([best, other]) >= best.own + MORE);
  const by = second ? [best, second] : [best];
  return { by, like: like(by) };
};
const weakeningsOf = (above: WordedItem, by: readonly ComparedItem[], like: number): Weakening[] => {
  const text = by.map((item) => item.text ?? '').join(' ');
  const unchanged = by.some((item) => item.unchanged);
  const deadlines = by.flatMap(({ deadlineText }) => deadlineText ?? []);
  const verbs = by.flatMap(({ verb }) => verb ?? []);
  return [
    like < WHOLE ? ('onlyPartly' as const) : null,
    deadlineWeakening(above.deadlineText, deadlines),
    unchanged ? null : targetWeakening(above.text, text),
    above.recurrenceText !== null && by.every(({ recurrenceText }) => recurrenceText === null) ? ('recurrenceDropped' as const) : null,
    above.verb !== null && verbs.length > 0 && Math.max(...verbs.map(forceOf)) < forceOf(above.verb) ? ('forceWeaker' as const) : null,
  ].filter((weakening) => weakening !== null);
};
/**
 * What became of each item of an order in one answer: carried over, weakened (and in what), or dropped. Pure, and only a proposal: texts are compared by
 * their words, deadlines by the days they name, targets by their percentages. An item whose text nobody can read any more is left out.
 */
export const compareItems = (order: readonly ComparedItem[], answer: readonly ComparedItem[]): JudgedItem[] => {
  const candidates = answer.map((item) => ({ item, words: wordsOf(item.text ?? '') }));
  return order
    .filter((item): item is WordedItem => item.text !== null)
    .map((above): JudgedItem => {
      const { by, like } = taking(above, candidates);
      const isNamed = by.some(({ item }) => item.carriesItemId === above.itemId);
      if (by.length === 0 || (!isNamed && like < PART))
        return { itemId: above.itemId, verdict: 'dropped', byItemIds: [], likeness: rounded(like), weakenings: [] };
      const weakenings = weakeningsOf(
        above,
        by.map(({ item }) => item),
        like,
      );
      const verdict: CarriageVerdict = weakenings.length > 0 ? 'weakened' : 'carried';
      return { itemId: above.itemId, verdict, byItemIds: by.map(({ item }) => item.itemId), likeness: rounded(like), weakenings };
    });
};
const rounded = (value: number): number => Math.round(value * 100) / 100;
