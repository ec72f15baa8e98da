import { Button } from 'react-aria-components';
import { useActing } from '../frame/acting-body';
import { AuthorityPicker } from '../parts/authority-picker';
import { Field } from '../parts/field';
import { useWords } from '../words/words';
import { EMPTY_PART, type TypedPart } from './act-form';
import { actWords } from './acts.words';
import styles from './parts-field.module.css';

interface Props {
  readonly parts: readonly TypedPart[];
  readonly error: string | undefined;
  readonly onChange: (parts: readonly TypedPart[]) => void;
}
/** Who does what inside the body: the first leads, the others co-operate. */
export const PartsField = ({ parts, error, onChange }: Props) => {
  const say = useWords(actWords);
  const acting = useActing();
  const change = (place: number, part: Partial<TypedPart>): void =>
    onChange(parts.map((each, index) => (index === place ? { ...each, ...part } : each)));
  return (
    <>
      {parts.map(({ body, role, part, limitOn }, place) => (
        <fieldset key={place} className={styles['part']}>
          <legend>{say(role === 'lead' ? 'lead' : 'coOperator')}</legend>
          <AuthorityPicker
            label={say(role === 'lead' ? 'lead' : 'coOperator')}
            value={body}
            onChange={(picked) => change(place, { body: picked })}
            error={body === null ? error : undefined}
            {...(acting && { parentId: acting.authorityId })}
          />
          <Field label={say('part')} value={part} onChange={(value) => change(place, { part: value })} />
          <Field label={say('limitOn')} type="date" value={limitOn} onChange={(value) => change(place, { limitOn: value })} />
        </fieldset>
      ))}
      <div>
        <Button onPress={() => onChange([...parts, { ...EMPTY_PART, role: 'coOperator' }])}>{say('coOperator.add')}</Button>
      </div>
    </>
  );
};
