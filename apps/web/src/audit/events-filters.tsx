import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { Choice } from '../parts/choice';
import { leadToUnreadableDay } from '../parts/day-field';
import { Field } from '../parts/field';
import { useNames } from '../parts/who';
import { useWords } from '../words/words';
import type { EventFilters } from './audit-search';
import styles from './audit.module.css';
import { auditWords } from './audit.words';

const ANY = '*';
/** By what the log is looked through; what is chosen stands in the address. */
export const EventsFilters = ({
  filters,
  onShow,
}: {
  readonly filters: EventFilters;
  readonly onShow: (filters: EventFilters) => void;
}) => {
  const say = useWords(auditWords);
  const kinds = useAnswer('/api/events/kinds');
  const [typed, setTyped] = useState(filters);
  const change = (more: EventFilters): void => setTyped((before) => ({ ...before, ...more }));
  const isReversed = !!typed.from && !!typed.to && typed.to < typed.from;
  const nameOf = useNames(kinds.data?.actors ?? []);
  const options = (names: readonly string[] | undefined, chosen: string | undefined, wordOf?: (value: string) => string) =>
    [ANY, ...new Set([...(chosen ? [chosen] : []), ...(names ?? [])])].map((value) => ({
      value,
      word: value === ANY ? say('any') : (wordOf?.(value) ?? value),
    }));
  const choice = (name: 'kind' | 'type' | 'actor', names: readonly string[] | undefined, wordOf?: (value: string) => string) => (
    <Choice
      label={say(name)}
      value={typed[name] ?? ANY}
      options={options(names, typed[name], wordOf)}
      onChange={(value) => change({ [name]: value === ANY ? '' : value })}
    />
  );
  return (
    <Form
      className={styles['filters']!}
      onSubmit={(event) => {
        event.preventDefault();
        if (leadToUnreadableDay(event.currentTarget)) return;
        if (!isReversed) onShow(typed);
      }}
    >
      {choice('kind', kinds.data?.categories)}
      {choice('type', kinds.data?.types)}
      {choice('actor', kinds.data?.actors, nameOf)}
      <Field
        label={say('stream')}
        value={typed.stream ?? ''}
        onChange={(stream) => change({ stream: stream.trim() })}
        placeholder={say('stream.example')}
      />
      <Field label={say('command')} value={typed.command ?? ''} onChange={(command) => change({ command: command.trim() })} />
      <Field label={say('from')} type="date" value={typed.from ?? ''} onChange={(from) => change({ from })} />
      <Field
        label={say('to')}
        type="date"
        value={typed.to ?? ''}
        onChange={(to) => change({ to })}
        error={isReversed ? say('date.wrong') : undefined}
      />
      <Choice
        label={say('direction')}
        value={typed.direction === 'newer' ? 'newer' : 'older'}
        options={(['older', 'newer'] as const).map((value) => ({ value, word: say(`direction.${value}`) }))}
        onChange={(direction) => change({ direction: direction === 'newer' ? direction : '' })}
      />
      <Button type="submit" className="react-aria-Button primary">
        {say('filter')}
      </Button>
      <Button
        className="react-aria-Button plain"
        onPress={() => {
          setTyped({});
          onShow({});
        }}
      >
        {say('clear')}
      </Button>
    </Form>
  );
};
