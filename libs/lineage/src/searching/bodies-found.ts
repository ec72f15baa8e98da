import { foldName } from '@cascade/authorities/domain';
import type { QueryContext } from '@cascade/event-store';
import { levelRank } from '../domain/levels';
import { passageOf } from '../domain/passage';
import type { SearchWord } from '../domain/search-words';
import { Bodies } from '../reading/bodies';
import { bodiesOfWords, nameProper } from './places';
import type { BodyHit } from './search-hit';

/** So many at the head of a search. */
const MOST = 5;

/** Bodies called by all the words, by any name they ever bore; the very name first, then from above down. */
export const bodiesFound = (context: QueryContext, words: readonly SearchWord[]): BodyHit[] => {
  const typed = words.map(({ folded }) => folded).join(' ');
  const proper = nameProper(`${typed} `).trim();
  const worth = ({ name, level }: { name: string; level: string | null }): number =>
    (name === typed ? 70 : nameProper(name) === proper ? 50 : 20) - 2 * (levelRank(level as never) ?? 4);
  const best = new Map<string, number>();
  for (const body of bodiesOfWords(context, words, true)) best.set(body.id, Math.max(worth(body), best.get(body.id) ?? -Infinity));
  const found = [...best].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
  const bodies = new Bodies(context).loadChains(found.map(([id]) => id));
  const sought = words.map((word, index) => ({ ...word, prefix: index === words.length - 1 }));
  return found.flatMap(([id, score]): BodyHit[] => {
    const chain = bodies.chain(id, context.asOf);
    const [body, parent] = chain;
    if (!body) return [];
    const name = body.name;
    const parts = passageOf(name, sought, true) ?? [{ text: name, marked: false }];
    const level = chain.find((each) => each.level !== null)?.level ?? null;
    const isSo = foldName(name) === typed;
    return [
      {
        kind: 'body',
        id,
        name,
        level,
        parentName: parent?.name ?? null,
        score: isSo ? score + 1 : score,
        passages: [{ in: 'name', itemId: null, label: null, parts }],
      },
    ];
  });
};
