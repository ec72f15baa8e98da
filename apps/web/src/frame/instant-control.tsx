import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Form, Popover } from 'react-aria-components';
import { DayField, leadToUnreadableDay } from '../parts/day-field';
import { useWords } from '../words/words';
import { timeOf } from '../words/dates';
import { frameWords } from './frame.words';
import { useInstant, useSetInstant } from './instant';
import styles from './instant-control.module.css';

/** The instant that the page shows, and the choice of another one. */
export const InstantControl = () => {
  const say = useWords(frameWords);
  const instant = useInstant();
  const shown = instant.asOf ?? instant.knownAt;
  return (
    <DialogTrigger>
      <Button className="react-aria-Button" aria-label={`${say('instant')}: ${shown ? timeOf(shown) : say('instant.now')}`}>
        {shown ? timeOf(shown) : say('instant.now')} <span aria-hidden>▾</span>
      </Button>
      <Popover>
        <Dialog aria-label={say('instant')}>{({ close }) => <InstantForm close={close} />}</Dialog>
      </Popover>
    </DialogTrigger>
  );
};
const InstantForm = ({ close }: { readonly close: () => void }) => {
  const say = useWords(frameWords);
  const { asOf = '', knownAt = '' } = useInstant();
  const setInstant = useSetInstant();
  const [days, setDays] = useState({ asOf, knownAt });
  const show = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (leadToUnreadableDay(event.currentTarget)) return;
    setInstant({ ...(days.asOf && { asOf: days.asOf }), ...(days.knownAt && { knownAt: days.knownAt }) });
    close();
  };
  return (
    <Form className={styles['form']!} onSubmit={show}>
      <DayField label={say('instant.as-of')} value={days.asOf} onChange={(day) => setDays({ ...days, asOf: day })} />
      <DayField
        label={say('instant.known-at')}
        about={say('instant.known-at.about')}
        // A replay asks by the number of a record instead: no day.
        value={/^\d{4}-/.test(days.knownAt) ? days.knownAt : ''}
        onChange={(day) => setDays({ ...days, knownAt: day })}
      />
      <div className={styles['buttons']}>
        <Button type="submit" className="react-aria-Button primary">
          {say('instant.show')}
        </Button>
        <Button
          onPress={() => {
            setInstant({});
            close();
          }}
        >
          {say('instant.back')}
        </Button>
      </div>
    </Form>
  );
};
