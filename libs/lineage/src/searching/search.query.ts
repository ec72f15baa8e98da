import { documentTypeOf } from '@cascade/directives/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { isoOf } from '@cascade/calendar/domain';
import { searchWords, type SearchWord, type SoughtWord } from '../domain/search-words';
import { foundDirective, foundGhost } from '../finding/found-directive';
import { withAllBelow } from '../finding/issuers';
import { matchingGhosts } from '../finding/matching';
import { clampLimit, cursorOf, placeOf } from '../listing/page';
import { issuerTag, typeTag } from '../projections/letter-texts.projection';
import { Bodies } from '../reading/bodies';
import { subjectsOf } from '../reading/directive-rows';
import { bodiesFound } from './bodies-found';
import { NewestMatches, type Candidate } from './newest';
import { placeMeant, type MeantPlace } from './places';
import type { DirectiveHit, SearchHit, SearchParams, SearchResult } from './search-hit';
import { passagesOf, textsOf, weigh, type FoundLetter } from './weigh';
import { tagged, wordQueries, type WordQuery } from './word-query';
import '../errors';

/** So many letters are weighed; of more that match the newest. */
const WEIGHED = 60;
const GHOSTS = 3;

interface Narrowing {
  readonly tags: readonly ReadonlySet<string>[];
  readonly matches: NewestMatches;
}
const soughtBy = (words: readonly SearchWord[], { begun }: WordQuery): SoughtWord[] =>
  words.map((word, index) => ({ ...word, prefix: begun === 'all' || (begun === 'last' && index === words.length - 1) }));
const narrowed = (match: string, tags: Narrowing['tags']): string => tags.reduce((query, only) => tagged(query, only), match);

/** Adds to `found` what these words bring, from the narrowest way of looking to the widest, until there is enough. */
const look = (words: readonly SearchWord[], narrowing: Narrowing, meant: FoundLetter['meant'], found: Map<string, FoundLetter>): void => {
  const { tags, matches } = narrowing;
  const add = (candidates: readonly Candidate[], sought: readonly SoughtWord[]): void => {
    for (const candidate of candidates) if (!found.has(candidate.row.id)) found.set(candidate.row.id, { ...candidate, sought, meant });
  };
  if (words.length === 0) return add(matches.of(narrowed('', tags)), []);
  const queries = wordQueries(words);
  const whole = queries.filter(({ begun }) => begun === 'none');
  let allFound = false;
  for (const query of queries) {
    // What is only begun is asked for where whole words bring little.
    if (found.size >= (query.begun === 'none' ? WEIGHED : 10)) break;
    if (allFound && query.begun === 'none') continue;
    add(matches.of(narrowed(query.match, tags)), soughtBy(words, query));
    if (query !== whole[0] || whole.length < 3 || found.size >= WEIGHED) continue;
    // Where letters that hold all the words are few, the ways between would only find them again.
    const few = matches.ifFew(narrowed(whole.at(-1)!.match, tags));
    if (few) add(few, soughtBy(words, query));
    allFound = few !== null;
  }
};
const placesWanted = (context: QueryContext, place: string): Set<string> => {
  const isId = new Bodies(context).load([place]).at(place, context.asOf) !== undefined;
  const words = searchWords(place);
  const meant = isId ? null : placeMeant(context, words);
  if (!isId && (!meant || meant.to - meant.from < words.length)) throw new DomainError('search.place-unknown', { place });
  return withAllBelow(context, isId ? [place] : meant!.bodies.map(({ id }) => id));
};
const narrowingOf = (context: QueryContext, { place, type, from, to }: SearchParams): Narrowing => {
  if (from !== undefined && to !== undefined && from >= to)
    throw new DomainError('search.period-reversed', { from: isoOf(from), to: isoOf(to) });
  const tags: Set<string>[] = [];
  if (place !== undefined) tags.push(new Set([...placesWanted(context, place)].map(issuerTag)));
  if (type !== undefined) tags.push(new Set([typeTag(documentTypeOf(type) ?? type)]));
  return { tags, matches: new NewestMatches(context, { from: from ?? null, to: to ?? null }, WEIGHED) };
};
const lookAround = (
  context: QueryContext,
  words: readonly SearchWord[],
  narrowing: Narrowing,
): { found: Map<string, FoundLetter>; meant: MeantPlace | null } => {
  const found = new Map<string, FoundLetter>();
  const meant = placeMeant(context, words);
  if (meant) {
    const bodies = new Set(meant.bodies.map(({ id }) => id));
    const issuers = new Set([...withAllBelow(context, bodies)].map(issuerTag));
    const rest = [...words.slice(0, meant.from), ...words.slice(meant.to)];
    look(rest, { ...narrowing, tags: [...narrowing.tags, issuers] }, bodies, found);
  }
  look(words, narrowing, null, found);
  return { found, meant };
};
const hitsOf = (context: QueryContext, found: ReadonlyMap<string, FoundLetter>): { letter: FoundLetter; score: number }[] => {
  const letters = [...found.values()];
  const texts = textsOf(context, letters);
  const bodies = new Bodies(context).load(letters.map(({ row }) => row.issuerId));
  return letters.map((letter) => ({ letter, score: weigh(letter, texts.get(letter.textId)!, bodies) }));
};
/** What is cited and not held can be meant too, by its symbol: '12/ct-ubnd' or torn, '12 ct ubnd'. */
const ghostsFound = (context: QueryContext, text: string, words: readonly SearchWord[]): DirectiveHit[] => {
  if (!words[0]?.isNumber) return [];
  const torn =
    words.length > 1
      ? `${words[0].folded}/${words
          .slice(1)
          .map(({ folded }) => folded)
          .join('-')}`
      : words[0].folded;
  const bodies = new Bodies(context);
  for (const symbol of new Set([text, torn])) {
    const ghosts = matchingGhosts(context, { symbol }, { limit: GHOSTS }, bodies);
    if (ghosts.length > 0) return ghosts.map((ghost) => ({ ...foundGhost(ghost, bodies, context.asOf), score: 40, passages: [] }));
  }
  return [];
};
const byScore = (a: { score: number; order: number; id: string }, b: { score: number; order: number; id: string }): number =>
  b.score - a.score || b.order - a.order || (a.id < b.id ? -1 : 1);

/**
 * Letters, items, subjects, symbols and bodies by fragments of what they say, with or without marks, the best first. Words that name a body are taken both
 * ways: as what a letter says, and as who issued it. As everything, as it stood at an instant and as known then.
 * @throws DomainError `search.place-unknown`, `search.period-reversed`, `cursor.unreadable`
 */
export const search: Query<SearchParams, SearchResult> = (context, params) => {
  const limit = clampLimit(params.limit);
  const [start] = placeOf(params.cursor) ?? [0];
  const words = searchWords(params.text);
  const narrowing = narrowingOf(context, params);
  const { found, meant } =
    words.length > 0 ? lookAround(context, words, narrowing) : { found: new Map<string, FoundLetter>(), meant: null };
  const letters = hitsOf(context, found).map(({ letter, score }) => ({ letter, score, order: letter.row.datedAt, id: letter.row.id }));
  const isNarrow = params.place !== undefined || params.type !== undefined || params.from !== undefined || params.to !== undefined;
  const others = isNarrow ? [] : [...bodiesFound(context, words), ...ghostsFound(context, params.text, words)];
  const ranked = [...letters, ...others.map((hit) => ({ hit, score: hit.score, order: 0, id: hit.id }))].sort(byScore);
  const page = ranked.slice(start, start + limit);
  const shown = page.flatMap((each) => ('letter' in each ? [each.letter] : []));
  const texts = textsOf(context, shown);
  const subjects = subjectsOf(
    context,
    shown.map(({ row }) => row),
  );
  const bodies = new Bodies(context).loadChains(shown.map(({ row }) => row.issuerId));
  const items = page.map((each): SearchHit => {
    if (!('letter' in each)) return each.hit;
    const { letter, score } = each;
    const line = foundDirective(letter.row, subjects.get(letter.row.id) ?? null, bodies);
    return { ...line, score, passages: passagesOf(letter, texts.get(letter.textId)!) };
  });
  const spoken = meant && words.slice(meant.from, meant.to).map(({ typed }) => typed);
  return {
    items,
    next: start + limit < ranked.length ? cursorOf([start + limit, 'search']) : null,
    placeMeant: meant && spoken ? { words: spoken.join(' '), bodies: meant.bodies.length } : null,
  };
};
