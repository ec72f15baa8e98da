import { useEffect, useRef } from 'react';
import { useWords } from '../words/words';
import type { DirectivePage } from './directive.types';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';
import { ItemNote } from './item-note';

interface Props {
  readonly page: DirectivePage;
  readonly chosen: string | null;
  readonly inSight: string | null;
  readonly choose: (itemId: string | null) => void;
}
/** What was understood of each item and what came of it. It keeps step with the letter by scrolling within itself only, and not while it is being read. */
export const UnderstoodPanel = ({ page, chosen, inSight, choose }: Props) => {
  const say = useWords(directivesWords);
  const panel = useRef<HTMLDivElement>(null);
  const shown = chosen ?? inSight;
  useEffect(() => {
    const frame = panel.current;
    if (!frame || shown === null || (chosen === null && frame.matches(':hover, :focus-within'))) return;
    const note = frame.querySelector<HTMLElement>(`[data-note="${CSS.escape(shown)}"]`);
    if (note) frame.scrollTop = note.offsetTop - frame.offsetTop - 8;
  }, [shown, chosen]);
  return (
    <aside className={styles['understood']} ref={panel} aria-label={say('understood')} tabIndex={0}>
      <h2>{say('understood')}</h2>
      {page.items.length === 0 && <p className="quiet">{say('understood.none')}</p>}
      <ol>
        {page.items.map((item) => (
          <ItemNote key={item.itemId} {...{ page, item, choose }} isChosen={item.itemId === chosen} isInSight={item.itemId === inSight} />
        ))}
      </ol>
    </aside>
  );
};
