import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer, usePages } from '../api/answers';
import { serverToday } from '../api/server-clock';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { leadToUnreadableDay } from '../parts/day-field';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import { BeforeIssue } from './before-issue';
import { ConflictNote } from './conflict-note';
import { DiscardButton } from './discard-button';
import { addItem } from './draft-edit';
import { sentenceCiting } from './sentence-citing';
import { warningsOf } from './draft-warnings';
import styles from './drafting.module.css';
import { draftWords } from './drafting.words';
import { IssueDialog } from './issue-dialog';
import { ItemEditor } from './item-editor';
import { LetterHead } from './letter-head';
import { LetterPaper } from './letter-paper';
import { NewDraft } from './new-draft';
import { OrderItems } from './order-items';
import { SignedCopies } from './signed-copies';
import { useDraft } from './use-draft';
import { useWorkCalendar } from './use-work-calendar';
import { weaknessesIn } from './weaknesses';

/** A draft being written: the order above left, the letter right; reviewed, signed and issued from here. */
export const DraftPage = () => {
  const { directiveId } = useParams({ strict: false }) as { directiveId: string };
  return directiveId === 'new' ? <NewDraft /> : <Draft key={directiveId} directiveId={directiveId} />;
};
const Draft = ({ directiveId }: { readonly directiveId: string }) => {
  const say = useWords(draftWords);
  const isNow = useIsNow();
  const calendar = useWorkCalendar();
  const draft = useDraft(directiveId);
  const [isPaper, setPaper] = useState(false);
  const [isIssuing, setIssuing] = useState(false);
  const { known, content, change, conflict } = draft;
  const answers = known?.answers ?? null;
  const order = useAnswer(
    '/api/directives/{directiveId}/content',
    { path: { directiveId: answers?.directiveId ?? '' } },
    { enabled: answers !== null },
  );
  const issuer = useAnswer(
    '/api/authorities/{authorityId}',
    { path: { authorityId: content?.issuerId ?? '' } },
    { enabled: content !== undefined },
  );
  const given = usePages(
    '/api/tasks',
    { query: { directiveId: answers?.directiveId ?? '', authorityId: answers?.authorityId ?? '', limit: 500 } },
    ({ items }) => items,
    { enabled: answers !== null },
  );
  const page = useAnswer('/api/directives/{directiveId}', { path: { directiveId } }, { enabled: known?.status === 'issued' });
  const issued = page.data?.symbol && page.data.issuedOn ? { symbol: page.data.symbol, issuedOn: page.data.issuedOn } : null;
  const above = answers && order.data?.directiveId === answers.directiveId ? order.data : null;
  const concerned = new Set(given.rows.map(({ itemId }) => itemId));
  const name = issuer.data?.name ?? '…';
  const cited = content?.citations.find(({ relation }) => relation === 'implements');
  const citedIssuer = useAnswer(
    '/api/authorities/{authorityId}',
    { path: { authorityId: cited?.issuerId ?? '' } },
    { enabled: Boolean(cited?.issuerId) && !cited?.issuerAsWritten },
  );
  const sentence = cited ? sentenceCiting(cited, citedIssuer.data?.name ?? null) : null;
  const citing = cited && {
    symbol: cited.symbol?.asWritten ?? '–',
    day: cited.issuedOn ? dayOf(cited.issuedOn) : '–',
    issuer: cited.issuerAsWritten ?? citedIssuer.data?.name ?? '–',
  };
  const isOpen = known?.status === 'drafted' && isNow;
  const warnings = content ? warningsOf(content, serverToday(), calendar, (known?.copies.length ?? 0) > 0) : [];
  const weaknesses = content && above ? weaknessesIn(above.content.items, content, concerned.size > 0 ? concerned : null) : null;
  const before = <BeforeIssue warnings={warnings} weaknesses={weaknesses} />;
  const startIssuing = async (): Promise<void> => {
    // What stands in a day field and is no day is not in the draft: issuing would send the day before it.
    const form = document.getElementById('main');
    if (form && leadToUnreadableDay(form)) return;
    if (await draft.save()) setIssuing(true);
  };
  const actions = isOpen && (
    <>
      <span className={styles['state']} role="status">
        {draft.isSaving ? say('saving') : draft.isDirty ? say('unsaved') : say('saved')}
      </span>
      <Button onPress={() => setPaper(!isPaper)}>{say(isPaper ? 'edit' : 'preview')}</Button>
      <DiscardButton directiveId={directiveId} />
      <Button className="react-aria-Button primary" isDisabled={conflict !== null} onPress={() => void startIssuing()}>
        {say('issue')}
      </Button>
    </>
  );
  return (
    <Page title={say('title', { body: name })} about={citing ? say('about.answers', citing) : say('about.own')} actions={actions}>
      <AnswerOf of={draft.said}>
        {() =>
          content === undefined || known === undefined ? null : (
            <>
              {known.status !== 'drafted' && (
                <p role="note">
                  {say(`not-draft.${known.status in NOT_DRAFT ? (known.status as 'issued') : 'other'}`)}{' '}
                  <Link to={`/directives/${directiveId}` as string}>{say('see-document')}</Link>
                </p>
              )}
              {conflict && (
                <ConflictNote conflict={conflict} changed={known.changed} order={above?.content.items ?? []} settle={draft.settle} />
              )}
              {draft.error && <ProblemNote error={draft.error} retry={draft.save} />}
              {isPaper || !isOpen ? (
                <LetterPaper content={content} issuerName={name} order={above?.content.items ?? []} carriesOut={sentence} issued={issued} />
              ) : (
                <div className={styles['desk']} data-single={above === null || undefined}>
                  {above && <OrderItems order={above} content={content} concerned={concerned} isLocked={false} onChange={change} />}
                  <section className={styles['letter']} aria-labelledby="the-letter">
                    <h2 id="the-letter">{say('letter.title')}</h2>
                    <LetterHead content={content} onChange={change} />
                    {sentence && (
                      <p className={styles['serif']} lang="vi">
                        {sentence}.
                      </p>
                    )}
                    <h3>{say('items')}</h3>
                    {content.items.length === 0 && <p className="quiet">{say('items.none')}</p>}
                    <ol className={styles['plain']}>
                      {content.items.map((item, place) => (
                        <ItemEditor
                          key={item.itemId ?? place}
                          {...{ content, place, calendar }}
                          order={above?.content.items ?? []}
                          onChange={change}
                        />
                      ))}
                    </ol>
                    <p>
                      <Button onPress={() => change(addItem(content))}>{say('item.add')}</Button>
                    </p>
                    {before}
                    <SignedCopies directiveId={directiveId} copies={known.copies} isLocked={false} />
                  </section>
                </div>
              )}
              {isIssuing && (
                <IssueDialog
                  {...{ directiveId, issuerId: content.issuerId, documentType: content.documentType ?? 'CV', revision: known.revision }}
                  close={() => setIssuing(false)}
                >
                  {before}
                </IssueDialog>
              )}
            </>
          )
        }
      </AnswerOf>
    </Page>
  );
};
const NOT_DRAFT = { issued: true, discarded: true, numbering: true };
