import { useState } from 'react';
import { Button } from 'react-aria-components';
import { usePages } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { DataTable } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { useWords } from '../words/words';
import { HandOverDialog } from './hand-over-dialog';
import type { ListedTask } from './task-acts';
import { taskColumns } from './task-columns';
import styles from './tasks.module.css';
import { taskWords } from './tasks.words';

type Needed = ListedTask & {
  readonly endedName: string;
  readonly offers: readonly { readonly authorityId: string; readonly name: string }[];
};
/** Open tasks whose body has ended, each with who may take it over. */
export const HandOvers = () => {
  const say = useWords(taskWords);
  const isNow = useIsNow();
  const needed = usePages('/api/hand-overs', { query: { limit: 200 } }, ({ items }) => items as readonly Needed[]);
  const [picked, setPicked] = useState<ReadonlyMap<string, Needed>>(new Map());
  const [isOpen, setOpen] = useState(false);
  const pick = (task: ListedTask): void => {
    const next = new Map(picked);
    if (!next.delete(task.taskId)) next.set(task.taskId, task as Needed);
    setPicked(next);
  };
  // One successor is proposed where all picked tasks have the same one.
  const offers = [...picked.values()].map(({ offers: [first] }) => first);
  const same = offers.length > 0 && offers.every((offer) => offer?.authorityId === offers[0]?.authorityId) ? offers[0] : undefined;
  const columns = [
    ...taskColumns(say, isNow ? { isPicked: ({ taskId }) => picked.has(taskId), pick } : null),
    {
      id: 'offers',
      title: say('handOvers.offer'),
      width: 'minmax(160px, 1fr)',
      cell: (task: ListedTask) => (task as Needed).offers.map(({ name }) => name).join(', ') || say('handOvers.choose'),
    },
  ];
  return (
    <Page title={say('handOvers')} about={say('handOvers.about')}>
      {needed.error && <ProblemNote error={needed.error} retry={needed.refetch} />}
      {needed.data && needed.rows.length === 0 && <Empty title={say('handOvers.empty')} />}
      {needed.rows.length > 0 && (
        <>
          <div className={styles['bulk']}>
            <Button
              className="react-aria-Button plain"
              onPress={() => setPicked(picked.size > 0 ? new Map() : new Map(needed.rows.map((task) => [task.taskId, task])))}
            >
              {picked.size > 0 ? say('pick-none') : say('pick-all', { n: needed.rows.length })}
            </Button>
            {isNow && picked.size > 0 && (
              <Button className="react-aria-Button primary" onPress={() => setOpen(true)}>
                {say('bulk.handOver', { n: picked.size })}
              </Button>
            )}
          </div>
          <DataTable
            label={say('handOvers')}
            columns={columns}
            rows={needed.rows as readonly ListedTask[]}
            keyOf={({ taskId }) => taskId}
            more={needed.more}
          />
        </>
      )}
      {isOpen && (
        <HandOverDialog
          taskIds={[...picked.keys()]}
          {...(same && { proposed: { authorityId: same.authorityId, name: same.name } })}
          close={() => setOpen(false)}
          done={() => {
            setOpen(false);
            setPicked(new Map());
          }}
        />
      )}
    </Page>
  );
};
