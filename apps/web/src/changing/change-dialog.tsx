import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useCommand, type AnswerTo } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { serverToday } from '../api/server-clock';
import { DocumentPicker } from '../parts/document-picker';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import {
  bodyOfChange,
  CHANGE_PATHS,
  EMPTY_CHANGE,
  hasItems,
  mistakesOf,
  ownTasksTouched,
  type Change,
  type ChangeForm,
} from './change-form';
import { ChangeReachNote } from './change-reach';
import { changeWords } from './change.words';
import styles from './changing.module.css';

type Page = Pick<AnswerTo<'/api/directives/{directiveId}'>, 'id' | 'symbol' | 'issuedOn' | 'items'>;
interface Props {
  readonly change: Change;
  readonly page: Page;
  readonly close: () => void;
}
/** What a later document does to this one: its sentence, by what, on which items, from when, and whom it makes look again. */
export const ChangeDialog = ({ change, page, close }: Props) => {
  const say = useWords(changeWords);
  const language = useLanguage();
  const command = useCommand('post', CHANGE_PATHS[change]);
  const [form, setForm, done] = useKept<ChangeForm>(`directive.${change}.${page.id}`, EMPTY_CHANGE);
  const [isShown, setShown] = useState(false);
  const mistakes = mistakesOf(change, form, page, serverToday());
  const refused = fieldErrors(command.error, language);
  const errorAt = (field: keyof typeof mistakes, sentAs: string): string | undefined => {
    const mistake = isShown ? mistakes[field] : undefined;
    return mistake === undefined ? refused[sentAs] : say(mistake as keyof typeof changeWords);
  };
  const send = async (): Promise<void> => {
    setShown(true);
    if (Object.keys(mistakes).length > 0) return;
    await command.mutateAsync({ params: { path: { directiveId: page.id } }, body: bodyOfChange(change, form) } as never);
    done();
    notify({ text: say(`${change}.done`), link: { to: `/lineage/${page.id}`, word: say('see-lineage') } });
    close();
  };
  const touched = hasItems(change) ? form.itemIds : [];
  const isRecall = change === 'recall';
  return (
    <FormDialog
      isKept
      {...{ title: `${say(change)}: ${page.symbol ?? '–'}`, action: say(change), isBusy: command.isPending, error: command.error, close }}
      fields={['sentence', 'reason', 'byDirectiveId', 'occurredAt']}
      onSubmit={() => void send().catch(() => undefined)}
    >
      <p className="quiet">{say(`${change}.about`)}</p>
      <Field
        label={say(isRecall ? 'reason' : 'sentence')}
        {...(!isRecall && { about: say('sentence.about') })}
        isMultiline
        value={form.sentence}
        onChange={(sentence) => setForm({ ...form, sentence })}
        error={errorAt('sentence', isRecall ? 'reason' : 'sentence')}
      />
      <DocumentPicker
        label={say('by')}
        about={say('by.about')}
        value={form.by}
        onChange={(by) => setForm({ ...form, by })}
        error={errorAt('by', 'byDirectiveId')}
      />
      <Field
        label={say('from')}
        about={say('from.about')}
        type="date"
        value={form.from}
        onChange={(from) => setForm({ ...form, from })}
        error={errorAt('from', 'occurredAt')}
      />
      {hasItems(change) && page.items.length > 0 && (
        <ItemTicks items={page.items} ticked={form.itemIds} onChange={(itemIds) => setForm({ ...form, itemIds })} />
      )}
      <ChangeReachNote directiveId={page.id} change={change} from={form.from} own={ownTasksTouched(page.items, touched)} />
      <p className="quiet">{say('stays-on-record')}</p>
    </FormDialog>
  );
};
interface TicksProps {
  readonly items: Page['items'];
  readonly ticked: readonly string[];
  readonly onChange: (itemIds: readonly string[]) => void;
}
const ItemTicks = ({ items, ticked, onChange }: TicksProps) => {
  const say = useWords(changeWords);
  return (
    <fieldset className={styles['items']}>
      <legend>
        {say('items')} <span className="quiet">{say('items.about')}</span>
      </legend>
      <ul>
        {items.map(({ itemId, label, text }) => (
          <li key={itemId}>
            <Checkbox
              isSelected={ticked.includes(itemId)}
              onChange={(isTicked) => onChange(isTicked ? [...ticked, itemId] : ticked.filter((id) => id !== itemId))}
            >
              <span className="box" aria-hidden />
              <span>
                {say('item', { label })} {text && <span className={`quiet ${styles['text']}`}>{text}</span>}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};
