import { Field } from '../parts/field';
import { useWords } from '../words/words';
import { accessWords } from './access.words';

export interface NewPassword {
  readonly password: string;
  readonly again: string;
}
/** A password that somebody chooses, twice: what is typed cannot be seen. */
export const NewPasswordFields = ({
  value,
  onChange,
  error,
}: {
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
  readonly error?: string | undefined;
}) => {
  const say = useWords(accessWords);
  const differs = value.again !== '' && value.again !== value.password;
  return (
    <>
      <Field
        label={say('password.new')}
        value={value.password}
        onChange={(password) => onChange({ ...value, password })}
        type="password"
        autoComplete="new-password"
        about={say('password.about')}
        error={error}
        isRequired
      />
      <Field
        label={say('password.again')}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        type="password"
        autoComplete="new-password"
        error={differs ? say('password.differs') : undefined}
        isRequired
      />
    </>
  );
};
