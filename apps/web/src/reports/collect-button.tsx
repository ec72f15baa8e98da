import { Button } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { notify } from '../parts/notice';
import { ProblemNote } from '../parts/problem-note';
import { useWords } from '../words/words';
import { reportWords } from './reports.words';

interface Props {
  readonly order: string;
  readonly item: string;
  readonly period: string;
  readonly task: string;
  readonly missing: number;
}
/** Sends what is gathered up as the body's own report; it names who is missing. */
export const CollectButton = ({ order, item, period, task, missing }: Props) => {
  const say = useWords(reportWords);
  const isNow = useIsNow();
  const collect = useCommand('post', '/api/tasks/{taskId}/reports/{period}/collect');
  if (!isNow) return null;
  const send = (): void =>
    collect.mutate(
      { params: { path: { taskId: task, period } }, body: { directiveId: order, itemId: item } },
      { onSuccess: () => notify({ text: say('collect.done'), link: { to: '/', word: say('desk') } }) },
    );
  return (
    <>
      <Button className="react-aria-Button primary" isDisabled={collect.isPending} onPress={send}>
        {missing > 0 ? say('collect.missing', { n: missing }) : say('collect')}
      </Button>
      {collect.error && <ProblemNote error={collect.error} />}
    </>
  );
};
