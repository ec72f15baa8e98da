import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { useActing } from '../frame/acting-body';
import { useIsNow } from '../frame/instant';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { useWords } from '../words/words';
import { statisticsWords } from './statistics.words';

interface Props {
  readonly directiveId: string;
  readonly authorityId: string;
  readonly name: string;
  readonly symbol: string | null;
}
/** Asks one silent body for its answer to one order; whether the acting body stands above, the server says. Who acts for no body reminds nobody. */
export const RemindLetter = ({ directiveId, authorityId, name, symbol }: Props) => {
  const say = useWords(statisticsWords);
  const isNow = useIsNow();
  const acting = useActing();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords, sent] = useKept(`letter.remind.${directiveId}.${authorityId}`, '');
  const remind = useCommand('post', '/api/directives/{directiveId}/deliveries/{authorityId}/remind');
  if (!isNow || acting === null || acting.authorityId === authorityId) return null;
  const send = async (): Promise<void> => {
    const said = words.trim();
    await remind.mutateAsync({ params: { path: { directiveId, authorityId } }, body: said ? { words: said } : {} });
    sent();
    notify({ text: say('silent.reminded', { name }) });
    setOpen(false);
  };
  const title = say('silent.remind.of', { name, symbol: symbol ?? '–' });
  return (
    <>
      <Button aria-label={title} onPress={() => setOpen(true)}>
        {say('silent.remind')}
      </Button>
      {isOpen && (
        <FormDialog
          isKept
          {...{ title, action: say('silent.remind'), isBusy: remind.isPending, error: remind.error, close: () => setOpen(false) }}
          onSubmit={() => void send().catch(() => undefined)}
        >
          <Field label={say('silent.words')} isMultiline value={words} onChange={setWords} autoFocus />
        </FormDialog>
      )}
    </>
  );
};
