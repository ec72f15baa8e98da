import type { AnswerTo } from '../api/answers';
import { useWords } from '../words/words';
import { restrictingWords } from './restricting.words';

export type Access = AnswerTo<'/api/directives/{directiveId}'>['access'];
/** Also stands behind the name of a document in a drawing. */
export const RESTRICTED_SIGN = '◪';
/** That not everybody reads a document, by sign and word; nothing where it is open. */
export const AccessSign = ({ access, basis = null }: { readonly access: Access | undefined; readonly basis?: string | null }) => {
  const say = useWords(restrictingWords);
  if (access === undefined || access === 'open') return null;
  return (
    <span className="restricted-sign">
      <span aria-hidden>{RESTRICTED_SIGN} </span>
      {basis === null ? say(`sign.${access}`) : say('sign.basis', { basis })}
    </span>
  );
};
