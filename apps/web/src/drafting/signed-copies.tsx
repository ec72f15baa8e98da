import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { upload } from '../api/upload';
import { FilePick, FILE_LIMIT } from '../parts/file-pick';
import { useKeptFile } from '../parts/kept-files';
import { notify } from '../parts/notice';
import { ProblemNote } from '../parts/problem-note';
import { useWords } from '../words/words';
import type { SaidContent } from './draft-content';
import styles from './drafting.module.css';
import { draftWords } from './drafting.words';

const ACCEPTED = ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'] as const;
/** The scans as signed, and adding one; it can be stopped while it is on its way. */
export const SignedCopies = ({
  directiveId,
  copies,
  isLocked,
}: {
  readonly directiveId: string;
  readonly copies: SaidContent['copies'];
  readonly isLocked: boolean;
}) => {
  const say = useWords(draftWords);
  const client = useQueryClient();
  const [file, setFile] = useKeptFile(`signed-copy.${directiveId}`);
  const [sending, setSending] = useState<AbortController | null>(null);
  const [error, setError] = useState<unknown>(null);
  const isTooLarge = file !== null && file.size > FILE_LIMIT;
  // Another kind is told before anything is sent; where the browser knows no kind, the server looks at the bytes.
  const isOtherKind = file !== null && file.type !== '' && !ACCEPTED.some((kind) => kind === file.type);
  const refusal = isTooLarge ? say('copies.large') : isOtherKind ? say('copies.kind') : undefined;
  const add = async (): Promise<void> => {
    if (!file || refusal) return;
    const stop = new AbortController();
    setSending(stop);
    setError(null);
    try {
      const query = { name: file.name, ...(file.type && { mediaType: file.type }) };
      await upload('/api/directives/{directiveId}/signed-copies', { path: { directiveId }, query }, file, stop.signal);
      await client.invalidateQueries();
      notify({ text: say('copies.done') });
      setFile(null);
    } catch (problem) {
      if (!stop.signal.aborted) setError(problem);
    } finally {
      setSending(null);
    }
  };
  return (
    <section aria-labelledby="signed-copies">
      <h3 id="signed-copies">{say('copies.title')}</h3>
      <ul className={styles['plain']}>
        {copies.map(({ fileId, name, bytes }) => (
          <li key={fileId}>
            ✓{' '}
            <a href={`/api/directives/${encodeURIComponent(directiveId)}/signed-copies/${encodeURIComponent(fileId)}`}>{name ?? fileId}</a>{' '}
            <span className="quiet">({Math.max(1, Math.round(bytes / 1024))} kB)</span>
          </li>
        ))}
      </ul>
      {!isLocked && (
        <FilePick
          label={say('copies.file')}
          about={say('copies.about')}
          file={file}
          onChange={(chosen) => {
            setFile(chosen);
            setError(null);
          }}
          accept={ACCEPTED}
          error={refusal}
        />
      )}
      {file && !refusal && (
        <p>
          <Button isDisabled={sending !== null} onPress={() => void add()}>
            {say('copies.add')}
          </Button>{' '}
          {sending && <Button onPress={() => sending.abort()}>{say('copies.stop')}</Button>}
        </p>
      )}
      {error !== null && <ProblemNote error={error} />}
    </section>
  );
};
