import { useDeferredValue, useState, type ReactNode } from 'react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import styles from './picker.module.css';

interface Named {
  readonly id: string;
  readonly name: string;
}
/** What stands in a picker: the chosen one's name until something else is typed; `asked` is what is looked for, empty while the name stands. */
export const useTyped = (chosen: Named | null) => {
  const [text, setText] = useState(chosen?.name ?? '');
  const [shown, setShown] = useState(chosen);
  // Another one chosen from outside (a form that is reset, the acting body) is shown by its name; also where only its id was known first (an address that is opened).
  if (shown?.id !== chosen?.id || shown?.name !== chosen?.name) {
    setShown(chosen);
    if (shown?.id !== chosen?.id || text === (shown?.name ?? '')) setText(chosen?.name ?? '');
  }
  const asked = useDeferredValue(text === chosen?.name ? '' : text.trim());
  return { chosenId: chosen?.id ?? null, text, setText, asked };
};

interface Props<Found extends Named> {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: ReturnType<typeof useTyped>;
  readonly items: readonly Found[];
  /** What the list says where nothing was found. */
  readonly nothing: string;
  /** Tells the one that was picked, or null when the field was emptied. */
  readonly onPick: (found: Found | null) => void;
  readonly children: (found: Found) => ReactNode;
  readonly error?: string | undefined;
  readonly about?: string | undefined;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly opensOnFocus?: boolean;
}
/** A field that finds one of many by what is typed; `children` draws a line of what was found. */
export const Picker = <Found extends Named>({
  label,
  placeholder,
  typed,
  items,
  nothing,
  onPick,
  children,
  error,
  about,
  isRequired = false,
  autoFocus = false,
  opensOnFocus = false,
}: Props<Found>) => (
  <ComboBox
    items={items}
    inputValue={typed.text}
    onInputChange={(text) => {
      typed.setText(text);
      if (text === '') onPick(null);
    }}
    selectedKey={typed.chosenId}
    onSelectionChange={(key) => {
      const found = items.find(({ id }) => id === key);
      if (!found) return;
      typed.setText(found.name);
      onPick(found);
    }}
    isInvalid={error !== undefined}
    isRequired={isRequired}
    allowsEmptyCollection
    menuTrigger={opensOnFocus ? 'focus' : 'input'}
    autoFocus={autoFocus}
  >
    <Label>{label}</Label>
    <div className={styles['box']}>
      <Input placeholder={placeholder} />
      <Button aria-label={label}>▾</Button>
    </div>
    {about && (
      <Text slot="description" className="quiet">
        {about}
      </Text>
    )}
    <FieldError>{error}</FieldError>
    <Popover className={`react-aria-Popover ${styles['list']}`}>
      <ListBox renderEmptyState={() => <p className="quiet">{nothing}</p>}>
        {(found: Found) => (
          <ListBoxItem id={found.id} textValue={found.name}>
            {children(found)}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </ComboBox>
);
