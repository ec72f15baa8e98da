import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useWords } from '../../words/words';
import { lineageWords } from '../lineage.words';
import styles from './toolbar.module.css';
import type { ChangeView } from './use-view-state';

const PAUSE = 150;
interface Props {
  readonly text: string;
  readonly found: readonly string[];
  readonly selected: string | null;
  readonly select: (key: string) => void;
  readonly change: ChangeView;
}
/** Finds by fragments in what is shown, marks or not; Enter goes from one to the next. Nothing found: the whole store can be searched for the same. */
export const FindField = ({ text, found, selected, select, change }: Props) => {
  const say = useWords(lineageWords);
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    if (typed.trim() === text) return undefined;
    const timer = setTimeout(() => change({ find: typed.trim() || undefined }), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, text, change]);
  const at = found.indexOf(selected ?? '');
  const next = (): void => {
    if (found.length > 0) select(found[(at + 1) % found.length]!);
  };
  return (
    <div className={styles['find']}>
      <SearchField
        value={typed}
        onChange={setTyped}
        onClear={() => change({ find: undefined })}
        onSubmit={next}
        aria-describedby="lineage-found"
      >
        <Label className="visually-hidden">{say('find.label')}</Label>
        <Input placeholder={say('find.placeholder')} />
      </SearchField>
      <span id="lineage-found" role="status" className="quiet">
        {text !== '' && (found.length > 0 ? say('find.count', { at: at + 1, n: found.length }) : say('find.none'))}
      </span>
      {text !== '' && found.length > 0 && (
        <Button onPress={next} aria-label={say('find.next')}>
          ↓
        </Button>
      )}
      {text !== '' && found.length === 0 && (
        <Link to="/lineage" search={{ find: text }}>
          {say('find.everywhere')}
        </Link>
      )}
    </div>
  );
};
