import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useAnswer, useCommand } from '../api/answers';
import { ActingPicker, useActing } from '../frame/acting-body';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { useWords } from '../words/words';
import { contentCarryingOut } from './carrying-out';
import { draftWords } from './drafting.words';

/** From an order to the draft that the acting body owes for it; where it owes none, one may be written all the same. */
export const DerivePage = () => {
  const say = useWords(draftWords);
  const isNow = useIsNow();
  const navigate = useNavigate();
  const acting = useActing();
  const { directiveId } = useParams({ strict: false }) as { directiveId: string };
  const order = useAnswer('/api/directives/{directiveId}', { path: { directiveId } });
  const authorityId = acting?.authorityId ?? '';
  const delivery = useAnswer('/api/deliveries', { query: { directiveId, authorityId } }, { enabled: acting !== null });
  const draft = useCommand('post', '/api/directives');
  const symbol = order.data?.symbol ?? '…';
  const write = async (): Promise<void> => {
    if (!order.data || acting === null) return;
    const made = await draft.mutateAsync({ body: { content: contentCarryingOut(order.data, acting.authorityId) } });
    void navigate({ to: '/drafts/$directiveId', params: { directiveId: made.directiveId } });
  };
  return (
    <Page title={say('title.derive', { symbol })} about={acting?.name}>
      {acting === null ? (
        <ActingPicker />
      ) : (
        <AnswerOf of={delivery}>
          {({ items: [found] }) => {
            if (found?.draftId && found.owes === 'owed')
              return <Navigate to="/drafts/$directiveId" params={{ directiveId: found.draftId }} replace />;
            return (
              <Empty title={say('derive.none')}>
                <p>
                  {found?.answeredBy ? say('derive.answered') : say('derive.none.about')}{' '}
                  {found?.answeredBy && <Link to={`/directives/${found.answeredBy}` as string}>{say('see-document')}</Link>}
                </p>
                {isNow && order.data && (
                  <Button isDisabled={draft.isPending} onPress={() => void write().catch(() => undefined)}>
                    {say('derive.write')}
                  </Button>
                )}
                {draft.error && <ProblemNote error={draft.error} />}
              </Empty>
            );
          }}
        </AnswerOf>
      )}
    </Page>
  );
};
