import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { AuthorityPicker } from '../parts/authority-picker';
import { leadToUnreadableDay } from '../parts/day-field';
import { Field } from '../parts/field';
import { useBodyNamed } from '../parts/use-body-named';
import { useWords } from '../words/words';
import styles from './statistics.module.css';
import { statisticsWords } from './statistics.words';

export interface Scope {
  readonly body?: string | undefined;
  readonly below?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
/** Whose tasks, of which period. What is chosen stands in the address once it is asked for. */
export const ScopeFilters = ({ scope, onShow }: { readonly scope: Scope; readonly onShow: (scope: Scope) => void }) => {
  const say = useWords(statisticsWords);
  const [body, remember] = useBodyNamed(scope.body);
  const [from, setFrom] = useState(scope.from ?? '');
  const [to, setTo] = useState(scope.to ?? '');
  const isReversed = from !== '' && to !== '' && to < from;
  return (
    <Form
      className={styles['filters']!}
      onSubmit={(event) => {
        event.preventDefault();
        if (leadToUnreadableDay(event.currentTarget)) return;
        if (!isReversed) onShow({ ...scope, from: from || undefined, to: to || undefined });
      }}
    >
      <AuthorityPicker
        label={say('body')}
        value={body}
        onChange={(picked) => {
          remember(picked);
          onShow({ ...scope, body: picked?.authorityId, below: picked ? 'yes' : undefined });
        }}
      />
      <Field label={say('from')} type="date" value={from} onChange={setFrom} />
      <Field label={say('to')} type="date" value={to} onChange={setTo} error={isReversed ? say('date.wrong') : undefined} />
      <Button type="submit">{say('show')}</Button>
      {Object.values(scope).some((value) => value !== undefined) && (
        <Button
          className="react-aria-Button plain"
          onPress={() => {
            setFrom('');
            setTo('');
            onShow({ body: undefined, below: undefined, from: undefined, to: undefined });
          }}
        >
          {say('filter.clear')}
        </Button>
      )}
    </Form>
  );
};
