import { useAnswer, type AnswerTo } from '../api/answers';
import { useWords } from '../words/words';
import { whoWords } from './who.words';

/** So many are asked for at once; a page shows fewer. */
const MOST = 200;
type Named = AnswerTo<'/api/account-names'>['items'][number];
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What events name beside people. */
const OTHERS = { system: 'who.system', local: 'who.local', sample: 'who.sample' } as const;
const isOther = (id: string): id is keyof typeof OTHERS => Object.hasOwn(OTHERS, id);

/** Names of accounts as of now, asked for once for a whole page. @returns an id as people know it: 'Trần Văn An (UBND xã An Tây)' */
export const useNames = (ids: readonly string[]): ((id: string) => string) => {
  const say = useWords(whoWords);
  const asked = [...new Set(ids)]
    .filter((id) => UUID.test(id))
    .toSorted()
    .slice(0, MOST);
  const answer = useAnswer('/api/account-names', { query: { ids: asked.join(',') } } as never, { enabled: asked.length > 0 });
  const named = new Map<string, Named>((answer.data?.items ?? []).map((each) => [each.accountId, each]));
  return (id) => {
    if (isOther(id)) return say(OTHERS[id]);
    const account = named.get(id);
    if (!account) return id;
    if (account.fullName === null) return say('who.forgotten');
    if (account.hasLeft) return say('who.left', { name: account.fullName });
    const [body] = account.bodies;
    return body === undefined ? account.fullName : `${account.fullName} (${body})`;
  };
};
/** For a line of a file or of one event: the name with the id that the log holds. */
export const namedWithId = (nameOf: (id: string) => string, id: string): string => {
  const name = nameOf(id);
  return name === id ? id : `${name} · ${id}`;
};
/** An account by its name; the id, which is what the log holds, stands behind it for whoever must compare. */
export const Who = ({ id, name }: { readonly id: string; readonly name: string }) => (
  <span title={id} data-account={id}>
    {name}
  </span>
);
