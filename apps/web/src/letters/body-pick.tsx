import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { AuthorityPicker } from '../parts/authority-picker';
import { useWords } from '../words/words';
import { lettersWords } from './letters.words';

interface Props {
  /** Which field: the name of the dialog. */
  readonly label: string;
  readonly isBusy: boolean;
  /** The words of the letter stay; the body that they mean is this one. */
  readonly onPick: (authorityId: string) => void;
}
/** Says which body a name in the letter means, where its words alone do not tell. */
export const BodyPick = ({ label, isBusy, onPick }: Props) => {
  const say = useWords(lettersWords);
  return (
    <DialogTrigger>
      <Button className="react-aria-Button plain" isDisabled={isBusy} aria-label={`${say('reading.pick')}: ${label}`}>
        {say('reading.pick')}
      </Button>
      <Popover>
        <Dialog aria-label={`${say('reading.pick')}: ${label}`}>
          {({ close }) => (
            <AuthorityPicker
              label={label}
              value={null}
              autoFocus
              onChange={(picked) => {
                if (picked === null) return;
                close();
                onPick(picked.authorityId);
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
