import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { useWords } from '../words/words';
import { Chips } from './chips';
import type { DraftContent } from './draft-content';
import styles from './drafting.module.css';
import { draftWords } from './drafting.words';
import { TargetPicker } from './target-picker';

interface Props {
  readonly content: DraftContent;
  readonly onChange: (content: DraftContent) => void;
}
export const TYPES = ['CV', 'CT', 'KH', 'QĐ', 'TB', 'HD', 'CĐ'] as const;
const URGENCIES = ['khẩn', 'thượng khẩn', 'hỏa tốc'] as const;
const CAPACITIES = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const;
type SignatoryDto = NonNullable<DraftContent['signatory']>;
/** What stands above and below the items: type, subject, whom it goes to, who signs. */
export const LetterHead = ({ content, onChange }: Props) => {
  const say = useWords(draftWords);
  const { documentType, subject, place, urgency, signatory, addressees, issuerId } = content;
  const types = [...TYPES.map((value) => ({ value: value as string, word: `${value} · ${say(`type.${value}`)}` }))];
  if (documentType && !TYPES.some((type) => type === documentType)) types.push({ value: documentType, word: documentType });
  const sign = (change: Partial<SignatoryDto>): void => onChange({ ...content, signatory: { ...signatory, ...change } });
  const [capacity] = signatory?.capacities ?? [];
  return (
    <>
      <div className={styles['row']}>
        <Choice
          label={say('documentType')}
          value={documentType ?? 'CV'}
          options={types}
          onChange={(type) => onChange({ ...content, documentType: type })}
        />
        <Choice
          label={say('urgency')}
          value={urgency ?? 'none'}
          options={[{ value: 'none' as const, word: say('urgency.none') }, ...URGENCIES.map((value) => ({ value, word: value }))]}
          onChange={(value) => {
            const { urgency: _before, ...rest } = content;
            onChange(value === 'none' ? rest : { ...rest, urgency: value });
          }}
        />
        <Field label={say('place')} value={place ?? ''} onChange={(value) => onChange({ ...content, place: value })} />
      </div>
      <Field label={say('subject')} isMultiline value={subject ?? ''} onChange={(value) => onChange({ ...content, subject: value })} />
      <Chips
        label={say('addressees')}
        none={say('addressees.none')}
        texts={addressees.map(({ text }) => text)}
        onRemove={(at) => onChange({ ...content, addressees: addressees.filter((_, index) => index !== at) })}
      >
        <TargetPicker
          action={say('addressee.add')}
          issuerId={issuerId}
          has={addressees.map(({ text }) => text)}
          onAdd={({ text, target }) => onChange({ ...content, addressees: [...addressees, { text, role: 'to', target }] })}
        />
      </Chips>
      <div className={styles['row']}>
        <Choice
          label={say('signatory.capacity')}
          value={capacity ?? 'none'}
          options={[
            { value: 'none', word: say('capacity.none') },
            ...CAPACITIES.map((value) => ({ value: value as string, word: `${value}.` })),
          ]}
          onChange={(value) => sign({ capacities: value === 'none' ? [] : [value] })}
        />
        <Field label={say('signatory.role')} value={signatory?.role ?? ''} onChange={(role) => sign({ role })} />
        <Field label={say('signatory.name')} value={signatory?.name ?? ''} onChange={(name) => sign({ name })} />
      </div>
    </>
  );
};
