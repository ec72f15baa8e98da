import type { ReactNode } from 'react';
import { Checkbox, ToggleButton, ToggleButtonGroup, type Key } from 'react-aria-components';
import { useWords } from '../../words/words';
import { lineageWords } from '../lineage.words';
import type { Filters } from '../model/filters';
import { filterState, VIEWS, type View, type ViewState } from '../model/view-state';
import { FilterButton } from './filter-form';
import { FindField } from './find-field';
import styles from './toolbar.module.css';
import type { ChangeView } from './use-view-state';

const HOPS = ['0', '1', '2', '3', 'all'] as const;
interface Props {
  readonly state: ViewState;
  readonly filters: Filters;
  readonly found: readonly string[];
  readonly select: (key: string) => void;
  /** Some of it stands in groups. */
  readonly isGrouped: boolean;
  readonly change: ChangeView;
  /** What stands at the end. */
  readonly children?: ReactNode;
}
/** How the chain is looked at: as a picture, a table or a tree, how far, what of it, and a look for fragments. */
export const Toolbar = ({ state, filters, found, select, isGrouped, change, children }: Props) => {
  const say = useWords(lineageWords);
  const view = state.view ?? 'graph';
  const hops = (which: 'up' | 'down') => (
    <label className={styles['hops']}>
      {say(`hops.${which}`)}
      <select value={state[which] ?? '1'} onChange={({ target: { value } }) => change({ [which]: value === '1' ? undefined : value })}>
        {HOPS.map((each) => (
          <option key={each} value={each}>
            {each === 'all' ? say('hops.all') : each}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={styles['bar']}>
      <ToggleButtonGroup
        className={styles['switch']!}
        aria-label={say('view.label')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={(keys: Set<Key>) => change({ view: ([...keys][0] as View) === 'graph' ? undefined : ([...keys][0] as View) })}
      >
        {VIEWS.map((each) => (
          <ToggleButton key={each} id={each}>
            {say(`view.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {hops('up')}
      {hops('down')}
      {(isGrouped || state.groups === 'off') && (
        <Checkbox isSelected={state.groups !== 'off'} onChange={(on) => change({ groups: on ? undefined : 'off' })}>
          <span className="box" aria-hidden />
          {say('group.by-place')}
        </Checkbox>
      )}
      <FilterButton filters={filters} onApply={(next) => change(filterState(next))} />
      <FindField text={state.find ?? ''} found={found} selected={state.selected ?? null} select={select} change={change} />
      {children}
    </div>
  );
};
