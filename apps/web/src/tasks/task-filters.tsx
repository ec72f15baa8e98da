import { TASK_STATES, STATE_SIGNS } from '@cascade/lineage/domain';
import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox } from 'react-aria-components';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import styles from './tasks.module.css';
import { tasksSearch, type TasksSearch } from './tasks-search';
import { taskWords } from './tasks.words';

interface Props {
  readonly search: TasksSearch;
  /** Whose tasks are shown. */
  readonly body: PickedAuthority | null;
}
/** The filters; each stands in the address as soon as it is chosen. */
export const TaskFilters = ({ search, body }: Props) => {
  const say = useWords(taskWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const set = (change: { readonly [K in keyof TasksSearch]?: string | undefined }): void =>
    void navigate({ to: '/tasks', search: tasksSearch({ ...search, ...change }) as never, replace: true });
  const states = [
    { value: 'any' as const, word: say('any') },
    ...TASK_STATES.map((value) => ({ value, word: `${STATE_SIGNS[value].sign} ${STATE_SIGNS[value][language]}` })),
  ];
  return (
    <div className={styles['filters']}>
      <AuthorityPicker
        label={say('body')}
        value={body}
        onChange={(picked) => picked && set({ body: picked.authorityId, giver: undefined, status: undefined })}
      />
      <Checkbox
        isSelected={search.below === 'yes'}
        onChange={(below) => set({ below: below ? 'yes' : undefined, ...(body && { body: body.authorityId }) })}
      >
        <span className="box" aria-hidden /> {say('below')}
      </Checkbox>
      <Choice
        label={say('state')}
        value={search.state ?? 'any'}
        options={states}
        onChange={(state) => set({ state: state === 'any' ? undefined : state })}
      />
      <DayField label={say('due-from')} value={search.from ?? ''} onChange={(from) => set({ from: from || undefined })} />
      <DayField label={say('due-to')} value={search.to ?? ''} onChange={(to) => set({ to: to || undefined })} />
      {Object.keys(search).length > 0 && (
        <Button className="react-aria-Button plain" onPress={() => void navigate({ to: '/tasks', search: {} as never })}>
          {say('clear')}
        </Button>
      )}
    </div>
  );
};
