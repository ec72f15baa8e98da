import { useAnswer } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { useLanguage } from '../words/language';
import { numberIn, useWords } from '../words/words';
import { Button } from 'react-aria-components';
import type { DirectivePage } from './directive.types';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';

/** What can be taken along: the file as it came, and the letter on paper. */
export const DownloadsTab = ({ page }: { readonly page: DirectivePage }) => {
  const say = useWords(directivesWords);
  const language = useLanguage();
  const letter = useAnswer('/api/directives/{directiveId}/letter', { path: { directiveId: page.id } });
  return (
    <AnswerOf of={letter}>
      {({ mediaType, bytes, gone, part }) => (
        <ul className={styles['downloads']}>
          <li>
            <div>
              <strong>{say('download.file')}</strong>
              <div className="quiet">
                {mediaType === null
                  ? say('download.file.none')
                  : gone
                    ? say('letter.gone')
                    : say('download.file.about', { type: mediaType, size: `${numberIn(language, Math.ceil((bytes ?? 0) / 1024))} kB` })}
                {part && <> · {say('download.part', { index: part.index, of: part.of })}</>}
              </div>
            </div>
            {mediaType !== null && !gone && (
              <a className="react-aria-Button primary" href={`/api/directives/${encodeURIComponent(page.id)}/letter/file`} download>
                {say('download')}
              </a>
            )}
          </li>
          <li>
            <div>
              <strong>{say('download.print')}</strong>
              <div className="quiet">{say('download.print.about')}</div>
            </div>
            <PrintButton directiveId={page.id} />
          </li>
        </ul>
      )}
    </AnswerOf>
  );
};
const PrintButton = ({ directiveId }: { readonly directiveId: string }) => {
  const say = useWords(directivesWords);
  return (
    <Button onPress={() => window.open(`/directives/${encodeURIComponent(directiveId)}`, '_blank', 'noopener')}>
      {say('letter.print')}
    </Button>
  );
};
