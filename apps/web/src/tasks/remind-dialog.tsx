import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { useWords } from '../words/words';
import { actWords } from './acts.words';
import { taskWords } from './tasks.words';

interface Props {
  /** How many are reminded of. */
  readonly tasks: number;
  readonly close: () => void;
  readonly send: (words: string) => void;
}
/** The same words for many tasks; each is reminded of by itself, and one that is refused stops no other. */
export const RemindDialog = ({ tasks, close, send }: Props) => {
  const say = useWords(taskWords);
  const sayAct = useWords(actWords);
  const [words, setWords, done] = useKept('tasks.remind', '');
  const title = say('bulk.remind', { n: tasks });
  return (
    <FormDialog
      isKept
      {...{ title, action: title, isBusy: false, error: null, close }}
      onSubmit={() => {
        done();
        send(words.trim());
      }}
    >
      <Field label={sayAct('words')} about={sayAct('words.about')} isMultiline value={words} onChange={setWords} autoFocus />
    </FormDialog>
  );
};
