import { useCommand } from '../api/answers';
import { ReasonButton } from '../parts/reason-button';
import { useWords } from '../words/words';
import { reportWords } from './reports.words';

/** Who gave the duty does without one report of it. */
export const WaiveButton = ({ taskId, period }: { readonly taskId: string; readonly period: string }) => {
  const say = useWords(reportWords);
  const waive = useCommand('post', '/api/tasks/{taskId}/reports/{period}/waive');
  return (
    <ReasonButton
      label={say('waive')}
      said={say('waive.done')}
      keptAs={`report.waive.${taskId}.${period}`}
      send={(reason) => waive.mutateAsync({ params: { path: { taskId, period } }, body: { reason } })}
      isBusy={waive.isPending}
      error={waive.error}
    />
  );
};
