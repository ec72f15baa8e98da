import { useRef, useState } from 'react';
import { Button, FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import styles from './day-field.module.css';
import { partsWords } from './parts.words';
import { readDay } from './read-day';

interface Props {
  readonly label: string;
  /** ISO, or '' */
  readonly value: string;
  /** Told the day once it is one, '' while it is none. */
  readonly onChange: (day: string) => void;
  readonly error?: string | undefined;
  readonly about?: string | undefined;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}
/** From this many letters on somebody means to have written the whole day. */
const WHOLE = 8;
/** A day as it is written here, day first, whatever language the browser speaks; typed in one go, or chosen on the browser's calendar. */
export const DayField = ({ label, value, onChange, error, about, isRequired = false, autoFocus = false }: Props) => {
  const say = useWords(partsWords);
  const calendar = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  // What is typed stands as it was typed while it means the value; a value from elsewhere replaces it.
  const text = typed !== null && (readDay(typed) ?? '') === value ? typed : value && dayOf(value);
  const isUnreadable = text.trim() !== '' && readDay(text) === null;
  const wrong = isUnreadable && (isLeft || text.trim().length >= WHOLE) ? say('day.wrong') : error;
  const type = (next: string): void => {
    setTyped(next);
    setLeft(false);
    const day = readDay(next) ?? '';
    if (day !== value) onChange(day);
  };
  return (
    <TextField
      value={text}
      onChange={type}
      onBlur={() => setLeft(true)}
      isRequired={isRequired}
      isInvalid={wrong !== undefined}
      autoFocus={autoFocus}
      validationBehavior="aria"
      inputMode="text"
    >
      <Label>{label}</Label>
      <div className={styles['day']}>
        <Input placeholder={say('day.example')} autoComplete="off" data-unreadable={isUnreadable || undefined} />
        <Button
          className={`react-aria-Button ${styles['open']}`}
          aria-label={say('day.calendar')}
          onPress={() => calendar.current?.showPicker()}
        >
          ▾
        </Button>
        <input
          ref={calendar}
          className={styles['calendar']}
          type="date"
          tabIndex={-1}
          aria-hidden
          value={value}
          onChange={(event) => {
            setTyped(null);
            onChange(event.target.value);
          }}
        />
      </div>
      {about && (
        <Text slot="description" className="quiet">
          {about}
        </Text>
      )}
      <FieldError>{wrong}</FieldError>
    </TextField>
  );
};
/** Leads to the first day in a form that is none, and says so; false where there is none such. A form asks before it sends: such a day would be left out unsaid. */
export const leadToUnreadableDay = (form: HTMLElement): boolean => {
  const field = form.querySelector<HTMLElement>('[data-unreadable]');
  if (field === null) return false;
  field.blur();
  field.focus();
  return true;
};
