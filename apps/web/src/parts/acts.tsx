import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../words/words';
import { partsWords } from './parts.words';

interface Props<Act extends string> {
  readonly acts: readonly Act[];
  readonly nameOf: (act: Act) => string;
  readonly onAct: (act: Act) => void;
  /** How many are buttons of their own; the others stand in a menu. */
  readonly shown: number;
}
/** What one may do with a thing: the first as buttons, the others in a menu. */
export const Acts = <Act extends string>({ acts, nameOf, onAct, shown }: Props<Act>) => {
  const say = useWords(partsWords);
  const others = acts.slice(shown);
  return (
    <>
      {acts.slice(0, shown).map((act, place) => (
        <Button key={act} className={`react-aria-Button${place === 0 ? ' primary' : ''}`} onPress={() => onAct(act)}>
          {nameOf(act)}
        </Button>
      ))}
      {others.length > 0 && (
        <MenuTrigger>
          <Button aria-label={say('acts.more')}>⋯</Button>
          <Popover>
            <Menu onAction={(key) => onAct(key as Act)}>
              {others.map((act) => (
                <MenuItem key={act} id={act}>
                  {nameOf(act)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </>
  );
};
