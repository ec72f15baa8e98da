import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer, useCommand, type AnswerTo } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import styles from './admin.module.css';
import { adminWords } from './admin.words';
import { rulesIn, textOfRules } from './policies';

type Numbering = AnswerTo<'/api/authorities/{authorityId}/numbering'>;
/** Which types a body numbers apart, by year, and the change of it. */
export const NumberingPart = ({ authorityId }: { readonly authorityId: string }) => {
  const say = useWords(adminWords);
  const isNow = useIsNow();
  const numbering = useAnswer('/api/authorities/{authorityId}/numbering', { path: { authorityId } });
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles['part']} aria-labelledby="numbering">
      <header>
        <h2 id="numbering">{say('numbering')}</h2>
        {isNow && <Button onPress={() => setOpen(true)}>{say('numbering.change')}</Button>}
      </header>
      <AnswerOf of={numbering}>
        {({ rules }) => (
          <>
            {rules.length === 0 && <p className="quiet">{say('numbering.none')}</p>}
            <ul className={styles['plain-list']}>
              {rules.map((each) => (
                <li key={each.fromYear}>
                  <strong>{say('numbering.from-year', { year: String(each.fromYear) })}</strong>:{' '}
                  {each.rules.length === 0
                    ? say('numbering.one-series')
                    : each.rules.map(({ series, documentTypes }) => `${series} (${documentTypes.join(', ')})`).join(' · ')}
                </li>
              ))}
            </ul>
            {isOpen && <NumberingDialog authorityId={authorityId} now={rules} close={() => setOpen(false)} />}
          </>
        )}
      </AnswerOf>
    </section>
  );
};
interface DialogProps {
  readonly authorityId: string;
  readonly now: Numbering['rules'];
  readonly close: () => void;
}
const NumberingDialog = ({ authorityId, now, close }: DialogProps) => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const set = useCommand('post', '/api/authorities/{authorityId}/numbering');
  const [year, setYear] = useState('');
  const [text, setText] = useState(textOfRules(now[0]?.rules ?? []));
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const errors = fieldErrors(set.error, language);
  const submit = (): void => {
    const read = rulesIn(text);
    setUnreadable(read.unreadable);
    if (read.unreadable === null)
      set.mutate({ params: { path: { authorityId } }, body: { fromYear: Number(year), rules: read.rules } }, { onSuccess: close });
  };
  return (
    <FormDialog
      title={say('numbering.change')}
      action={say('numbering.change')}
      isBusy={set.isPending}
      error={set.error}
      fields={['fromYear', 'rules']}
      onSubmit={submit}
      close={close}
    >
      <Field label={say('numbering.year')} type="number" value={year} onChange={setYear} error={errors['fromYear']} autoFocus />
      <Field
        label={say('numbering.rules')}
        about={say('numbering.rules.about')}
        isMultiline
        value={text}
        onChange={setText}
        error={unreadable === null ? errors['rules'] : say('numbering.line-unreadable', { line: unreadable })}
      />
    </FormDialog>
  );
};
