import { useDeferredValue, useState } from 'react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import styles from './authority-picker.module.css';
import { partsWords } from './parts.words';

export interface PickedDocument {
  readonly directiveId: string;
  readonly name: string;
}
interface Props {
  readonly label: string;
  readonly value: PickedDocument | null;
  readonly onChange: (picked: PickedDocument | null) => void;
  readonly error?: string | undefined;
  readonly about?: string;
}
/** Finds a document that is held here by fragments of its number, issuer or subject, without marks. */
export const DocumentPicker = ({ label, value, onChange, error, about }: Props) => {
  const say = useWords(partsWords);
  const [text, setText] = useState(value?.name ?? '');
  const asked = useDeferredValue(text === value?.name ? '' : text.trim());
  const found = useAnswer('/api/search', { query: { text: asked || '-', limit: 20 } }, { enabled: asked.length > 1 });
  const hits = asked.length > 1 ? (found.data?.items ?? []) : [];
  const items = hits.flatMap((hit) => ('directiveId' in hit && hit.directiveId ? [{ ...hit, directiveId: hit.directiveId }] : []));
  const pick = (key: React.Key | null): void => {
    const picked = items.find(({ directiveId }) => directiveId === key);
    if (!picked) return;
    const name = [picked.symbol ?? '–', picked.issuerName].filter(Boolean).join(' · ');
    setText(name);
    onChange({ directiveId: picked.directiveId, name });
  };
  return (
    <ComboBox
      items={items}
      inputValue={text}
      onInputChange={(typed) => {
        setText(typed);
        if (typed === '') onChange(null);
      }}
      selectedKey={value?.directiveId ?? null}
      onSelectionChange={pick}
      isInvalid={error !== undefined}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <div className={styles['box']}>
        <Input placeholder={say('document.placeholder')} />
        <Button aria-label={label}>▾</Button>
      </div>
      {about && (
        <Text slot="description" className="quiet">
          {about}
        </Text>
      )}
      <FieldError>{error}</FieldError>
      <Popover className={`react-aria-Popover ${styles['list']}`}>
        <ListBox
          renderEmptyState={() => (
            <p className="quiet">{say(found.isFetching ? 'loading' : asked.length > 1 ? 'document.nothing' : 'document.placeholder')}</p>
          )}
        >
          {(hit: (typeof items)[number]) => (
            <ListBoxItem id={hit.directiveId} textValue={hit.symbol ?? '–'}>
              <strong>{hit.symbol ?? '–'}</strong> {hit.issuerName}
              {hit.issuedOn && <span className="quiet"> · {dayOf(hit.issuedOn)}</span>}
              <div className="quiet">{hit.subject}</div>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
