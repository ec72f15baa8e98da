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
  isAsked = false,
}: {
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
  readonly error?: string | undefined;
  /** The form was sent: what is missing is said. */
  readonly isAsked?: boolean;
}) => {
  const say = useWords(accessWords);
  const differs = value.again !== value.password && (isAsked || value.again !== '');
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
        error={differs ? say(value.again === '' ? 'password.again.missing' : 'password.differs') : undefined}
        isRequired
      />
    </>
  );
};
