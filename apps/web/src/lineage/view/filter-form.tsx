import { BAR_ORDER, LEVELS } from '@cascade/lineage/domain';
import { useState } from 'react';
import { Button, Checkbox, Dialog, DialogTrigger, Form, Input, Label, Popover, TextField } from 'react-aria-components';
import { DayField, leadToUnreadableDay } from '../../parts/day-field';
import { StateSign } from '../../parts/state-sign';
import { useWords } from '../../words/words';
import { lineageWords } from '../lineage.words';
import { NODE_MARKS, NO_FILTERS, type Filters, type Wanted } from '../model/filters';
import styles from './toolbar.module.css';

const RELATIONS = ['implements', 'guides', 'basedOn', 'continues', 'amends', 'replaces'] as const;
const STATES: readonly Wanted[] = [...BAR_ORDER, ...NODE_MARKS];
const countOf = ({ levels, place, from, to, states, relations }: Filters): number =>
  levels.length + states.length + relations.length + [place, from, to].filter((text) => text !== '').length;
interface Props {
  readonly filters: Filters;
  readonly onApply: (filters: Filters) => void;
}
/** What of a chain is shown: levels, place, period, states, relations. */
export const FilterButton = ({ filters, onApply }: Props) => {
  const say = useWords(lineageWords);
  const count = countOf(filters);
  return (
    <DialogTrigger>
      <Button>{count > 0 ? say('filter.open.n', { n: count }) : say('filter.open')} ▾</Button>
      <Popover>
        <Dialog aria-label={say('filter.title')}>
          {({ close }) => (
            <FilterForm
              filters={filters}
              onApply={(next) => {
                onApply(next);
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
const toggled = <T,>(list: readonly T[], value: T, on: boolean): T[] => (on ? [...list, value] : list.filter((each) => each !== value));
const FilterForm = ({ filters, onApply }: Props) => {
  const say = useWords(lineageWords);
  const [draft, setDraft] = useState(filters);
  const isBackwards = draft.from !== '' && draft.to !== '' && draft.to < draft.from;
  const box = (key: string, isOn: boolean, onChange: (on: boolean) => void, label: React.ReactNode) => (
    <Checkbox key={key} isSelected={isOn} onChange={onChange}>
      <span className="box" aria-hidden />
      {label}
    </Checkbox>
  );
  return (
    <Form
      className={styles['form']!}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBackwards && !leadToUnreadableDay(event.currentTarget)) onApply(draft);
      }}
    >
      <fieldset>
        <legend>{say('filter.level')}</legend>
        {LEVELS.map((level) =>
          box(
            level,
            draft.levels.includes(level),
            (on) => setDraft({ ...draft, levels: toggled(draft.levels, level, on) }),
            say(`level.${level}`),
          ),
        )}
      </fieldset>
      <TextField value={draft.place} onChange={(place) => setDraft({ ...draft, place })} maxLength={100}>
        <Label>{say('filter.place')}</Label>
        <Input placeholder={say('filter.place.hint')} />
      </TextField>
      <div className={styles['period']}>
        <DayField label={say('filter.from')} value={draft.from} onChange={(from) => setDraft({ ...draft, from })} />
        <DayField
          label={say('filter.to')}
          value={draft.to}
          onChange={(to) => setDraft({ ...draft, to })}
          error={isBackwards ? say('filter.period') : undefined}
        />
      </div>
      <fieldset>
        <legend>{say('filter.state')}</legend>
        {STATES.map((state) =>
          box(
            state,
            draft.states.includes(state),
            (on) => setDraft({ ...draft, states: toggled(draft.states, state, on) }),
            <StateSign of={state} />,
          ),
        )}
      </fieldset>
      <fieldset>
        <legend>{say('filter.relation')}</legend>
        {RELATIONS.map((relation) =>
          box(
            relation,
            draft.relations.includes(relation),
            (on) => setDraft({ ...draft, relations: toggled(draft.relations, relation, on) }),
            say(`relation.${relation}`),
          ),
        )}
      </fieldset>
      <div className={styles['buttons']}>
        <Button type="submit" className="react-aria-Button primary" isDisabled={isBackwards}>
          {say('filter.apply')}
        </Button>
        <Button onPress={() => onApply(NO_FILTERS)}>{say('filter.clear')}</Button>
      </div>
    </Form>
  );
};
