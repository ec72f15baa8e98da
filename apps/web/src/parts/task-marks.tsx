import { marksOf, type TaskState } from '@cascade/lineage/domain';
import { StateSign } from './state-sign';

type Marked = Parameters<typeof marksOf>[0];
interface Props {
  /** `state` comes from the API as one of the same words. */
  readonly task: Omit<Marked, 'state'> & { readonly state: TaskState };
  readonly brief?: boolean;
}
/** What stands beside the state of a task: a request, refused, accepted before the letter was registered, reported, to be reviewed. */
export const TaskMarks = ({ task, brief = false }: Props) =>
  marksOf(task).map((mark) => (
    <span key={mark}>
      {' '}
      <StateSign of={mark} brief={brief} />
    </span>
  ));
