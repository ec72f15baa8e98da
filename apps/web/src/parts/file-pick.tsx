import { Button, FileTrigger } from 'react-aria-components';
import { useWords } from '../words/words';
import { partsWords } from './parts.words';
import styles from './file-pick.module.css';

export const FILE_LIMIT = 20 * 1024 * 1024;
interface Props {
  readonly label: string;
  readonly about?: string;
  readonly file: File | null;
  readonly onChange: (file: File | null) => void;
  readonly error?: string | undefined;
  readonly accept?: readonly string[];
}
/** One file, chosen or taken back; its name and size are shown. */
export const FilePick = ({ label, about, file, onChange, error, accept }: Props) => {
  const say = useWords(partsWords);
  return (
    <div role="group" aria-label={label} className={styles['pick']}>
      <strong>{label}</strong>
      <div className={styles['row']}>
        <FileTrigger {...(accept && { acceptedFileTypes: [...accept] })} onSelect={(files) => onChange(files?.[0] ?? null)}>
          <Button>{say('file.choose')}</Button>
        </FileTrigger>
        {file && (
          <span>
            {file.name} <span className="quiet">({say('file.size', { kb: Math.max(1, Math.round(file.size / 1024)) })})</span>
          </span>
        )}
        {file && (
          <Button className="react-aria-Button plain" onPress={() => onChange(null)}>
            {say('file.remove')}
          </Button>
        )}
      </div>
      {about && <span className="quiet">{about}</span>}
      {error && (
        <span className="react-aria-FieldError" role="alert">
          {error}
        </span>
      )}
    </div>
  );
};
