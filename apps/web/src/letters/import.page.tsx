import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { useIsNow } from '../frame/instant';
import { Page } from '../parts/page';
import { partsWords } from '../parts/parts.words';
import { useWords } from '../words/words';
import { ImportedFile } from './imported-file';
import { progressOf } from './import-queue';
import { clear, stop, takeIn, useImports } from './import-store';
import styles from './letters.module.css';
import { lettersWords } from './letters.words';

/** Letters come in: several files at once, read one after the other; what is refused is told by its name, what was here before too. */
export const ImportPage = () => {
  const say = useWords(lettersWords);
  const sayPart = useWords(partsWords);
  const isNow = useIsNow();
  const client = useQueryClient();
  const queue = useImports();
  const { all, over, isRunning, letters, waiting } = progressOf(queue);
  const whenOver = (): void => void client.invalidateQueries();
  const take = (files: readonly File[]): void => takeIn(files, whenOver);
  if (!isNow) return <Page title={say('import.title')}>{sayPart('past.no-change')}</Page>;
  return (
    <Page title={say('import.title')} about={say('import.about')}>
      <DropZone
        className={({ isDropTarget }) => `${styles['drop']} ${isDropTarget ? styles['dropping'] : ''}`}
        getDropOperation={() => 'copy'}
        onDrop={(event) => void Promise.all(event.items.filter(isFileDropItem).map((item) => item.getFile())).then(take)}
      >
        <Text slot="label" className={styles['dropLabel']!}>
          {say('import.drop')}
        </Text>
        <FileTrigger allowsMultiple onSelect={(files) => files && take([...files])}>
          <Button className="react-aria-Button primary">{say('import.choose')}</Button>
        </FileTrigger>
        <p className="quiet">{say('import.kinds')}</p>
        <p className="quiet">{say('import.secret')}</p>
      </DropZone>
      {all > 0 && (
        <section aria-label={say('import.files')}>
          <div className={styles['bar']}>
            <progress max={all} value={over} aria-label={say('import.progress', { over, all })} />
            <span role="status">{say('import.progress', { over, all })}</span>
            {isRunning ? <Button onPress={stop}>{say('import.stop')}</Button> : <Button onPress={clear}>{say('import.clear')}</Button>}
          </div>
          {!isRunning && letters > 0 && (
            <p role="status">
              {say('import.result', { letters, waiting })} {waiting > 0 && <Link to="/letters/to-confirm">{say('import.confirm')}</Link>}
            </p>
          )}
          <ul className={styles['files']}>
            {queue.map((file) => (
              <ImportedFile key={file.id} file={file} whenOver={whenOver} />
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
};
