import { useAnswer } from '../api/answers';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import { partsWords } from './parts.words';
import { Picker, useTyped } from './picker';

export interface PickedDocument {
  readonly directiveId: string;
  readonly name: string;
}
interface Props {
  readonly label: string;
  readonly value: PickedDocument | null;
  readonly onChange: (picked: PickedDocument | null) => void;
  readonly error?: string | undefined;
  readonly about?: string;
}
/** Finds a document that is held here by fragments of its number, issuer or subject, without marks. */
export const DocumentPicker = ({ value, onChange, ...field }: Props) => {
  const say = useWords(partsWords);
  const typed = useTyped(value && { id: value.directiveId, name: value.name });
  const isAsked = typed.asked.length > 1;
  const found = useAnswer('/api/search', { query: { text: typed.asked || '-', limit: 20 } }, { enabled: isAsked });
  const items = (isAsked ? (found.data?.items ?? []) : []).flatMap((hit) =>
    'directiveId' in hit && hit.directiveId
      ? [{ ...hit, id: hit.directiveId, name: [hit.symbol ?? '–', hit.issuerName].filter(Boolean).join(' · ') }]
      : [],
  );
  return (
    <Picker
      {...field}
      placeholder={say('document.placeholder')}
      typed={typed}
      items={items}
      nothing={say(found.isFetching ? 'loading' : isAsked ? 'document.nothing' : 'document.placeholder')}
      onPick={(hit) => onChange(hit && { directiveId: hit.id, name: hit.name })}
    >
      {(hit) => (
        <>
          <strong>{hit.symbol ?? '–'}</strong> {hit.issuerName}
          {hit.issuedOn && <span className="quiet"> · {dayOf(hit.issuedOn)}</span>}
          <div className="quiet">{hit.subject}</div>
        </>
      )}
    </Picker>
  );
};
