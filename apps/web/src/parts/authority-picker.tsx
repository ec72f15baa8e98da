import { useDeferredValue, useState } from 'react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { useWords } from '../words/words';
import { partsWords } from './parts.words';
import styles from './authority-picker.module.css';

export interface PickedAuthority {
  readonly authorityId: string;
  readonly name: string;
}
interface Props {
  readonly label: string;
  readonly value: PickedAuthority | null;
  readonly onChange: (picked: PickedAuthority | null) => void;
  /** Only bodies of this level. */
  readonly level?: 'central' | 'province' | 'district' | 'commune';
  /** Only bodies directly under this one. */
  readonly parentId?: string;
  readonly error?: string | undefined;
  readonly about?: string;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}
/** Finds a body by words of its name, without marks; bodies that have ended are named as such. */
export const AuthorityPicker = ({
  label,
  value,
  onChange,
  level,
  parentId,
  error,
  about,
  isRequired = false,
  autoFocus = false,
}: Props) => {
  const say = useWords(partsWords);
  const [text, setText] = useState(value?.name ?? '');
  const [shownFor, setShownFor] = useState(value?.authorityId);
  // Another body chosen from outside (a form that is reset, the acting body) is shown by its name.
  if (shownFor !== value?.authorityId) {
    setShownFor(value?.authorityId);
    setText(value?.name ?? '');
  }
  const asked = useDeferredValue(text === value?.name ? '' : text.trim());
  const found = useAnswer('/api/authorities', {
    query: { limit: 20, ...(asked && { text: asked }), ...(level && { level }), ...(parentId && { parentId }) },
  });
  const items = found.data?.items ?? [];
  const pick = (key: React.Key | null): void => {
    const picked = items.find(({ authorityId }) => authorityId === key);
    if (!picked) return;
    setText(picked.name);
    onChange({ authorityId: picked.authorityId, name: picked.name });
  };
  return (
    <ComboBox
      items={items}
      inputValue={text}
      onInputChange={(typed) => {
        setText(typed);
        if (typed === '') onChange(null);
      }}
      selectedKey={value?.authorityId ?? null}
      onSelectionChange={pick}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      allowsEmptyCollection
      menuTrigger={autoFocus ? 'input' : 'focus'}
      autoFocus={autoFocus}
    >
      <Label>{label}</Label>
      <div className={styles['box']}>
        <Input placeholder={say('authority.placeholder')} />
        <Button aria-label={label}>▾</Button>
      </div>
      {about && (
        <Text slot="description" className="quiet">
          {about}
        </Text>
      )}
      <FieldError>{error}</FieldError>
      <Popover className={`react-aria-Popover ${styles['list']}`}>
        <ListBox renderEmptyState={() => <p className="quiet">{say(found.isFetching ? 'loading' : 'authority.nothing')}</p>}>
          {(body: (typeof items)[number]) => (
            <ListBoxItem id={body.authorityId} textValue={body.name}>
              {body.name}
              <div className="quiet">
                {body.parentName}
                {body.alsoNamed && ` · ${body.alsoNamed}`}
                {body.dissolved && ` · ${say('authority.ended')}`}
              </div>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
