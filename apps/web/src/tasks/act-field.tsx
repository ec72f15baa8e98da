import { AuthorityPicker } from '../parts/authority-picker';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { useWords } from '../words/words';
import type { ActForm, FormField } from './act-form';
import { actWords } from './acts.words';
import { PartsField } from './parts-field';
import type { TaskAct } from './task-acts';

interface Props {
  readonly act: TaskAct;
  readonly field: FormField;
  readonly form: ActForm;
  readonly error: string | undefined;
  readonly onChange: (form: ActForm) => void;
}
const DATES: readonly FormField[] = ['productOn', 'untilOn', 'occurredAt', 'fromOn'];
const LONG: readonly FormField[] = ['reason', 'note', 'words'];
const ABOUT: Partial<Record<FormField, keyof typeof actWords>> = {
  reason: 'reason.about',
  words: 'words.about',
  productOn: 'productOn.about',
  evidence: 'evidence.about',
  occurredAt: 'occurredAt.about',
};
const EVERY = ['day', 'week', 'month', 'quarter'] as const;
/** One field of the form of an act. */
export const ActField = ({ act, field, form, error, onChange }: Props) => {
  const say = useWords(actWords);
  if (field === 'successor')
    return (
      <AuthorityPicker
        label={say('successor')}
        value={form.successor}
        onChange={(successor) => onChange({ ...form, successor })}
        error={error}
      />
    );
  if (field === 'parts') return <PartsField parts={form.parts} error={error} onChange={(parts) => onChange({ ...form, parts })} />;
  if (field === 'every') {
    const options = EVERY.map((value) => ({ value, word: say(`every.${value}`) }));
    return <Choice label={say('every')} value={form.every} options={options} onChange={(every) => onChange({ ...form, every })} />;
  }
  const isGrant = field === 'untilOn' && act === 'grant';
  const about = isGrant ? 'untilOn.grant.about' : ABOUT[field];
  return (
    <Field
      label={say(isGrant ? 'untilOn.grant' : field)}
      value={form[field]}
      onChange={(value) => onChange({ ...form, [field]: value })}
      error={error}
      type={DATES.includes(field) ? 'date' : 'text'}
      isMultiline={LONG.includes(field)}
      {...(about && { about: say(about) })}
    />
  );
};
