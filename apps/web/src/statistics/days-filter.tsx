import { useState, type ReactNode } from 'react';
import { Button, Form } from 'react-aria-components';
import { Field } from '../parts/field';
import { useWords } from '../words/words';
import { wholeNumberIn } from '../frame/address-fields';
import styles from './statistics.module.css';
import { statisticsWords } from './statistics.words';

interface Props {
  readonly days: number;
  readonly onShow: (days: string | undefined) => void;
  /** Other filters, before it. */
  readonly children?: ReactNode;
}
/** Only what is older than so many days. */
export const DaysFilter = ({ days, onShow, children }: Props) => {
  const say = useWords(statisticsWords);
  const [text, setText] = useState(String(days));
  const wrong = text !== '' && wholeNumberIn(text.trim(), 0, 3650) === undefined;
  return (
    <Form
      className={styles['filters']!}
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) onShow(text.trim() === '' || text.trim() === '0' ? undefined : text.trim());
      }}
    >
      {children}
      <Field label={say('days.older')} value={text} onChange={setText} error={wrong ? say('days.wrong') : undefined} />
      <Button type="submit">{say('show')}</Button>
    </Form>
  );
};
