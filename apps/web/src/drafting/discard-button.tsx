import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../api/answers';
import { forget } from '../parts/kept';
import { ReasonButton } from '../parts/reason-button';
import { useWords } from '../words/words';
import { draftWords } from './drafting.words';

/** Gives a draft up, with the reason. */
export const DiscardButton = ({ directiveId }: { readonly directiveId: string }) => {
  const say = useWords(draftWords);
  const navigate = useNavigate();
  const discard = useCommand('post', '/api/directives/{directiveId}/discard');
  return (
    <ReasonButton
      label={say('discard')}
      said={say('discard.done')}
      keptAs={`draft.discard.${directiveId}`}
      send={(reason) => discard.mutateAsync({ params: { path: { directiveId } }, body: { reason } })}
      isBusy={discard.isPending}
      error={discard.error}
      onDone={() => {
        forget(`draft.${directiveId}`);
        void navigate({ to: '/' });
      }}
    />
  );
};
