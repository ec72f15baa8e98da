import { useDeferredValue, useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { Field } from './field';
import { ProblemNote } from './problem-note';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import styles from './find-order.module.css';
import { partsWords } from './parts.words';

/** Finds a document by a fragment, without marks, and hands over the one chosen. */
export const FindOrder = ({ label, onPick }: { readonly label: string; readonly onPick: (directiveId: string) => void }) => {
  const say = useWords(partsWords);
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const found = useAnswer('/api/search', { query: { text: asked || '-', limit: 10 } }, { enabled: asked.length > 1 });
  const items = (asked.length > 1 ? found.data?.items : undefined)?.flatMap((hit) =>
    'directiveId' in hit && hit.directiveId ? [hit] : [],
  );
  return (
    <>
      <Field label={label} value={text} onChange={setText} placeholder={say('document.placeholder')} />
      {found.error !== null && <ProblemNote error={found.error} />}
      {items?.length === 0 && !found.isFetching && <p className="quiet">{say('document.nothing')}</p>}
      <ul className={styles['found']}>
        {items?.map((hit) => (
          <li key={hit.directiveId}>
            <Button className="react-aria-Button plain" onPress={() => onPick(hit.directiveId!)}>
              <strong>{hit.symbol ?? '–'}</strong> · {hit.issuerName}
              {hit.issuedOn && ` · ${dayOf(hit.issuedOn)}`}
            </Button>
            <div className="quiet">{hit.subject}</div>
          </li>
        ))}
      </ul>
    </>
  );
};
