import { useAnswer } from '../api/answers';
import { useWords } from '../words/words';
import { partsWords } from './parts.words';
import { Picker, useTyped } from './picker';

export interface PickedAuthority {
  readonly authorityId: string;
  readonly name: string;
}
interface Props {
  readonly label: string;
  readonly value: PickedAuthority | null;
  readonly onChange: (picked: PickedAuthority | null) => void;
  /** Only bodies of this level. */
  readonly level?: 'central' | 'province' | 'district' | 'commune';
  /** Only bodies directly under this one. */
  readonly parentId?: string;
  readonly error?: string | undefined;
  readonly about?: string;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}
/** Finds a body by words of its name, without marks; bodies that have ended are named as such. */
export const AuthorityPicker = ({ value, onChange, level, parentId, autoFocus = false, ...field }: Props) => {
  const say = useWords(partsWords);
  const typed = useTyped(value && { id: value.authorityId, name: value.name });
  const found = useAnswer('/api/authorities', {
    query: { limit: 20, ...(typed.asked && { text: typed.asked }), ...(level && { level }), ...(parentId && { parentId }) },
  });
  return (
    <Picker
      {...field}
      placeholder={say('authority.placeholder')}
      typed={typed}
      items={(found.data?.items ?? []).map((body) => ({ ...body, id: body.authorityId }))}
      nothing={say(found.isFetching ? 'loading' : 'authority.nothing')}
      onPick={(body) => onChange(body && { authorityId: body.id, name: body.name })}
      autoFocus={autoFocus}
      opensOnFocus={!autoFocus}
    >
      {(body) => (
        <>
          {body.name}
          <div className="quiet">
            {body.parentName}
            {body.alsoNamed && ` · ${body.alsoNamed}`}
            {body.dissolved && ` · ${say('authority.ended')}`}
          </div>
        </>
      )}
    </Picker>
  );
};
