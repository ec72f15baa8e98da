import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../words/words';
import { partsWords } from './parts.words';
import { ProblemNote } from './problem-note';

interface Props<A> {
  readonly of: Pick<UseQueryResult<A>, 'data' | 'error' | 'refetch' | 'isPlaceholderData'>;
  readonly children: (answer: A) => ReactNode;
}
/** Shows an answer: a quiet line while the first is on its way, the problem where there is none; an older answer stays (dimmed) while the next comes. */
export const AnswerOf = <A,>({ of: { data, error, refetch, isPlaceholderData }, children }: Props<A>) => {
  const say = useWords(partsWords);
  if (data === undefined && error !== null) return <ProblemNote error={error} retry={refetch} />;
  if (data === undefined) return <p className="quiet">{say('loading')}</p>;
  return (
    <div aria-busy={isPlaceholderData} className={isPlaceholderData ? 'stale' : undefined}>
      {error !== null && <ProblemNote error={error} retry={refetch} />}
      {children(data)}
    </div>
  );
};
