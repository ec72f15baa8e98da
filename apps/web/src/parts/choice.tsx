import { Button, FieldError, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useWords } from '../words/words';
import { partsWords } from './parts.words';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly word: string }[];
  readonly onChange: (value: Value) => void;
  readonly error?: string | undefined;
}
/** One of some few. */
export const Choice = <Value extends string>({ label, value, options, onChange, error }: Props<Value>) => {
  const say = useWords(partsWords);
  return (
    <Select
      selectedKey={value}
      placeholder={say('choice.none')}
      onSelectionChange={(key) => onChange(key as Value)}
      isInvalid={error !== undefined}
    >
      <Label>{label}</Label>
      <Button>
        <SelectValue /> <span aria-hidden>▾</span>
      </Button>
      <FieldError>{error}</FieldError>
      <Popover>
        <ListBox>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value}>
              {option.word}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
};
