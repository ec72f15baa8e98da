import { AccessSign } from '../../restricting/access-sign';
import { useDeferredValue, type ReactNode } from 'react';
import { Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components';
import { useAnswer, type AnswerTo } from '../../api/answers';
import { Empty } from '../../parts/empty';
import { ProblemNote } from '../../parts/problem-note';
import { dayOf } from '../../words/dates';
import { useWords } from '../../words/words';
import { lineageWords } from '../lineage.words';

type Hit = AnswerTo<'/api/search'>['items'][number];
type DocumentHit = Extract<Hit, { kind: 'directive' | 'draft' | 'ghost' }>;
const isDocument = (hit: Hit): hit is DocumentHit => hit.kind === 'directive' || hit.kind === 'draft' || hit.kind === 'ghost';
interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly label: string;
  /** What stands there before anything is typed. */
  readonly children?: ReactNode;
}
/** A document by fragments of its number, issuer or subject; arrows choose, Enter takes. */
export const DocumentFinder = ({ text, onText, onChoose, label, children }: Props) => {
  const say = useWords(lineageWords);
  const asked = useDeferredValue(text.trim());
  const found = useAnswer('/api/search', { query: { text: asked, limit: 30 } }, { enabled: asked.length > 1 });
  const hits = asked.length > 1 ? (found.data?.items ?? []).filter(isDocument) : [];
  return (
    <>
      <SearchField value={text} onChange={onText} autoFocus>
        <Label>{label}</Label>
        <Input
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            event.currentTarget.closest('[data-finder]')?.querySelector<HTMLElement>('[role=option]')?.focus();
          }}
        />
        <Text slot="description" className="quiet">
          {say('start.hint')}
        </Text>
      </SearchField>
      {found.error && asked.length > 1 && <ProblemNote error={found.error} retry={found.refetch} />}
      {asked.length > 1 ? (
        <>
          {hits.length > 0 && (
            <ListBox aria-label={say('start.found')} onAction={(key) => onChoose(String(key))} items={hits}>
              {(hit) => (
                <ListBoxItem id={hit.id} textValue={`${hit.symbol ?? ''} ${hit.issuerName ?? ''}`}>
                  <strong>{hit.symbol ?? say('no-symbol')}</strong> {hit.issuerName ?? say('no-body')}
                  {hit.issuedOn && <span className="quiet"> · {dayOf(hit.issuedOn)}</span>}
                  {hit.subject && <div className="quiet">{hit.subject}</div>}
                  <AccessSign access={hit.access} />
                </ListBoxItem>
              )}
            </ListBox>
          )}
          {found.data && !found.isPlaceholderData && hits.length === 0 && (
            <Empty title={say('start.nothing', { text: asked })}>
              <p>{say('start.nothing.how')}</p>
            </Empty>
          )}
        </>
      ) : (
        children
      )}
    </>
  );
};
