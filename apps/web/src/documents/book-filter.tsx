import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
import { leadToUnreadableDay } from '../parts/day-field';
import { Field } from '../parts/field';
import { useWords } from '../words/words';
import type { DocumentsSearch } from './documents-search';
import styles from './documents.module.css';
import { documentsWords } from './documents.words';

interface Props {
  readonly search: DocumentsSearch;
  readonly body: PickedAuthority | null;
  readonly year: string;
  readonly show: (change: Partial<DocumentsSearch>) => void;
}
interface Typed {
  readonly year?: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
}
/** Whose book, of which year, and what of it; a body is shown as soon as it is chosen, the rest when it is asked for. */
export const BookFilter = ({ search, body, year, show }: Props) => {
  const say = useWords(documentsWords);
  const [typed, setTyped] = useState<Typed>({ text: search.text ?? '', from: search.from ?? '', to: search.to ?? '' });
  // Until somebody types one it is the year that is shown: which day it is the server tells only with its first answer.
  const typedYear = typed.year ?? year;
  const isYear = /^\d{4}$/.test(typedYear) && Number(typedYear) >= 1945 && Number(typedYear) <= 2200;
  const isPeriod = typed.from === '' || typed.to === '' || typed.from <= typed.to;
  const isFiltered = Boolean(search.text ?? search.from ?? search.to);
  return (
    <Form
      role="search"
      className={styles['filter']!}
      onSubmit={(event) => {
        event.preventDefault();
        if (leadToUnreadableDay(event.currentTarget)) return;
        const { text, from, to } = typed;
        if (isYear && isPeriod) show({ year: typedYear, text: text.trim() || undefined!, from: from || undefined!, to: to || undefined! });
      }}
    >
      <AuthorityPicker label={say('body')} value={body} onChange={(picked) => picked && show({ authorityId: picked.authorityId })} />
      <Field
        label={say('year')}
        type="number"
        value={typedYear}
        onChange={(value) => setTyped({ ...typed, year: value })}
        error={isYear ? undefined : say('year.wrong')}
      />
      <Field label={say('text')} value={typed.text} onChange={(text) => setTyped({ ...typed, text })} />
      <Field label={say('from')} type="date" value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />
      <Field
        label={say('to')}
        type="date"
        value={typed.to}
        onChange={(to) => setTyped({ ...typed, to })}
        error={isPeriod ? undefined : say('days.wrong')}
      />
      <Button type="submit">{say('find')}</Button>
      {isFiltered && (
        <Button className="react-aria-Button plain" onPress={() => show({ text: undefined!, from: undefined!, to: undefined! })}>
          {say('clear')}
        </Button>
      )}
    </Form>
  );
};
