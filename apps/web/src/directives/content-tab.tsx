import { useEffect, useRef, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { NoteDialog } from '../notes/note-dialog';
import { NotesSection } from '../notes/notes-section';
import { notesWords } from '../notes/notes.words';
import { quoteOf } from '../notes/passage';
import { useSelectedPassage } from '../notes/selected-passage';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { useWords } from '../words/words';
import type { TabProps } from './directive.page';
import type { Letter } from './directive.types';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';
import { DraftedLetter } from './drafted-letter';
import { LetterView } from './letter-view';
import { liveLetter } from './marked-text';
import { UnderstoodPanel } from './understood-panel';
import { useItemInSight } from './use-item-in-sight';

/** Left the letter as it was written, right, in step with it, what was understood and what came of it. */
export const ContentTab = ({ page, search, show }: TabProps) => {
  const letter = useAnswer('/api/directives/{directiveId}/letter', { path: { directiveId: page.id } });
  return <AnswerOf of={letter}>{(answer) => <Content {...{ page, search, show }} letter={answer} />}</AnswerOf>;
};
const Content = ({ page, search, show, letter }: TabProps & { readonly letter: Letter }) => {
  const say = useWords(directivesWords);
  const column = useRef<HTMLDivElement>(null);
  const chosen = search.item ?? null;
  const inSight = useItemInSight(column, page.items.length);
  const choose = (itemId: string | null): void => show({ item: itemId ?? undefined }, true);
  const isNow = useIsNow();
  const sayNotes = useWords(notesWords);
  const about = { kind: 'directive', id: page.id } as const;
  const notes = useAnswer('/api/notes', { query: { directiveId: page.id } });
  const passage = useSelectedPassage(column, letter.text);
  const [isNoting, setNoting] = useState(false);
  const live = liveLetter(page, chosen, choose, notes.data?.items);
  useEffect(() => {
    // An address that names an item opens at it.
    column.current?.querySelector(`[data-item="${CSS.escape(chosen ?? '')}"]`)?.scrollIntoView({ block: 'nearest' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the page opens: a click must not move the letter
  }, []);
  return (
    <div className={styles['content']}>
      <div ref={column}>
        <div className={styles['letterBar']}>
          {letter.text !== null && (
            <ToggleButtonGroup
              aria-label={say('letter.view')}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[search.letter ?? 'official']}
              onSelectionChange={(keys) => show({ letter: keys.has('raw') ? 'raw' : undefined }, true)}
            >
              <ToggleButton id="official">{say('letter.official')}</ToggleButton>
              <ToggleButton id="raw">{say('letter.raw')}</ToggleButton>
            </ToggleButtonGroup>
          )}
          {letter.mediaType === null && <span className="quiet">{say('letter.ours')}</span>}
          {letter.text !== null && isNow && (
            <Button isDisabled={passage === null} onPress={() => setNoting(true)}>
              {sayNotes('add.passage')}
            </Button>
          )}
          <Button onPress={() => window.print()}>{say('letter.print')}</Button>
        </div>
        {letter.gone ? (
          <p className="empty">{say('letter.gone')}</p>
        ) : letter.text === null ? (
          <DraftedLetter page={page} live={live} />
        ) : (
          <LetterView text={letter.text} symbol={page.symbol ?? say('no-symbol')} live={live} isRaw={search.letter === 'raw'} />
        )}
        <NotesSection about={about} letter={letter.text} />
        {isNoting && passage && letter.text !== null && (
          <NoteDialog about={about} passage={{ span: passage, quote: quoteOf(letter.text, passage) }} close={() => setNoting(false)} />
        )}
      </div>
      <UnderstoodPanel page={page} chosen={chosen} inSight={inSight} choose={choose} />
    </div>
  );
};
