import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { serverToday } from '../api/server-clock';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
import { Choice } from '../parts/choice';
import { FormDialog } from '../parts/form-dialog';
import { useWords } from '../words/words';
import type { Target } from './draft-content';
import { draftWords } from './drafting.words';
import { lowerTarget, type Level } from './lower-target';

export interface Meant {
  readonly text: string;
  readonly target: Target;
}
interface Props {
  readonly action: string;
  /** Whose committees are meant by "one level below". */
  readonly issuerId: string;
  /** Whom it means already, by their words: nobody stands there twice. */
  readonly has: readonly string[];
  readonly onAdd: (meant: Meant) => void;
}
type Kind = 'lower' | 'chairs' | 'group' | 'body';
const KINDS: readonly Kind[] = ['lower', 'chairs', 'group', 'body'];
/** Adds whom a phrase means: all committees below, their chairmen, a group, or one body. */
export const TargetPicker = ({ action, issuerId, has, onAdd }: Props) => {
  const say = useWords(draftWords);
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<Kind>('lower');
  const [body, setBody] = useState<PickedAuthority | null>(null);
  const [groupId, setGroup] = useState<string | null>(null);
  const [isShown, setShown] = useState(false);
  const issuer = useAnswer('/api/authorities/{authorityId}', { path: { authorityId: issuerId } }, { enabled: isOpen });
  const groups = useAnswer('/api/groups', undefined, { enabled: isOpen && kind === 'group' });
  const lower = lowerTarget(issuerId, (issuer.data?.level ?? null) as Level | null, Number(serverToday().slice(0, 4)), kind === 'chairs');
  const group = groups.data?.items.find((each) => each.groupId === groupId);
  const meant: Meant | null =
    kind === 'body'
      ? body && { text: body.name, target: { kind: 'authority', authorityId: body.authorityId } }
      : kind === 'group'
        ? group
          ? { text: group.name, target: { kind: 'group', groupId: group.groupId } }
          : null
        : lower;
  const isTwice = meant !== null && has.includes(meant.text);
  const add = (): void => {
    setShown(true);
    if (meant === null || isTwice) return;
    onAdd(meant);
    setOpen(false);
    setShown(false);
    setBody(null);
  };
  const missing =
    isShown && isTwice
      ? say('target.twice')
      : isShown && meant === null
        ? say(kind === 'lower' || kind === 'chairs' ? 'target.no-lower' : 'target.missing')
        : undefined;
  return (
    <>
      <Button className="react-aria-Button plain" onPress={() => setOpen(true)}>
        + {action}
      </Button>
      {isOpen && (
        <FormDialog {...{ title: action, action: say('add'), isBusy: false, error: null, onSubmit: add, close: () => setOpen(false) }}>
          <Choice
            label={say('target.kind')}
            value={kind}
            options={KINDS.map((value) => ({ value, word: say(`target.${value}`) }))}
            onChange={setKind}
            error={kind === 'lower' || kind === 'chairs' ? missing : undefined}
          />
          {lower && (kind === 'lower' || kind === 'chairs') && <p className="quiet">{lower.text}</p>}
          {kind === 'body' && <AuthorityPicker label={say('target.which')} value={body} onChange={setBody} error={missing} />}
          {kind === 'group' && groups.data?.items.length === 0 && <p className="quiet">{say('target.no-group')}</p>}
          {kind === 'group' && groups.data && groups.data.items.length > 0 && (
            <Choice
              label={say('target.which-group')}
              value={groupId}
              options={groups.data.items.map(({ groupId: value, name }) => ({ value, word: name }))}
              onChange={setGroup}
              error={missing}
            />
          )}
        </FormDialog>
      )}
    </>
  );
};
