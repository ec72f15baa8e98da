import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { DayField } from './day-field';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it, in the user's words. */
  readonly error?: string | undefined;
  /** What it is for, or what it may be. */
  readonly about?: string;
  readonly type?: 'text' | 'date' | 'email' | 'url' | 'password' | 'number';
  readonly isRequired?: boolean;
  readonly isMultiline?: boolean;
  readonly placeholder?: string;
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
}
/** One field of a form: its name, what it is for, and what is wrong with it, read out together. */
export const Field = (props: Props) => {
  const { label, value, onChange, error, about, type = 'text', isRequired = false, isMultiline = false } = props;
  const { placeholder, autoComplete, autoFocus } = props;
  if (type === 'date') return <DayField {...{ label, value, onChange, error, about, isRequired, autoFocus: autoFocus ?? false }} />;
  return (
    <TextField
      {...{
        value,
        onChange,
        type,
        isRequired,
        isInvalid: error !== undefined,
        ...(autoComplete && { autoComplete }),
        ...(autoFocus && { autoFocus }),
      }}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      {isMultiline ? <TextArea rows={3} placeholder={placeholder} /> : <Input placeholder={placeholder} />}
      {about && (
        <Text slot="description" className="quiet">
          {about}
        </Text>
      )}
      <FieldError>{error}</FieldError>
    </TextField>
  );
};
