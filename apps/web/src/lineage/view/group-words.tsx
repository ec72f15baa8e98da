import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { groupHolds } from '../drawing/node-shapes';
import { lineageWords } from '../lineage.words';
import type { Group } from '../model/group';

/** How many a group holds, level by level, and how many of them have answered. */
export const GroupWords = ({ group }: { readonly group: Group }) => {
  const language = useLanguage();
  const say = useWords(lineageWords);
  const { count, silent } = group;
  return (
    <>
      {Object.keys(group.levels).length === 1
        ? groupHolds(group, language)
        : say('group.holds', { n: count, levels: groupHolds(group, language) })}
      {count > silent && ` · ${say('group.answered', { n: count - silent })}`}
      {silent > 0 && ` · ${say('group.silent', { n: silent })}`}{' '}
    </>
  );
};
