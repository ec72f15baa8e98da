import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
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
/** Whose book, of which year, and what of it; a body is shown as soon as it is chosen, the rest when it is asked for. */
export const BookFilter = ({ search, body, year, show }: Props) => {
  const say = useWords(documentsWords);
  const [typed, setTyped] = useState({ year, text: search.text ?? '', from: search.from ?? '', to: search.to ?? '' });
  const isYear = /^\d{4}$/.test(typed.year) && Number(typed.year) >= 1945 && Number(typed.year) <= 2200;
  const isPeriod = typed.from === '' || typed.to === '' || typed.from <= typed.to;
  const isFiltered = Boolean(search.text ?? search.from ?? search.to);
  return (
    <Form
      role="search"
      className={styles['filter']!}
      onSubmit={(event) => {
        event.preventDefault();
        const { text, from, to } = typed;
        if (isYear && isPeriod) show({ year: typed.year, text: text.trim() || undefined!, from: from || undefined!, to: to || undefined! });
      }}
    >
      <AuthorityPicker label={say('body')} value={body} onChange={(picked) => picked && show({ authorityId: picked.authorityId })} />
      <Field
        label={say('year')}
        type="number"
        value={typed.year}
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
