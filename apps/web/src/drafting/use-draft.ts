import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAnswer, useCommand } from '../api/answers';
import { ProblemError } from '../api/problem';
import { useKept } from '../parts/kept';
import { draftOf, type DraftContent } from './draft-content';
import { changesBetween } from './draft-merge';

/** What is typed and not saved yet, with the state that it began from. */
interface Local {
  readonly base: { readonly content: DraftContent; readonly revision: number };
  readonly mine: DraftContent;
}
const SAVE_AFTER_MS = 3_000;
const isConflict = (error: unknown): boolean => error instanceof ProblemError && error.problem?.code === 'stream.conflict';

/**
 * One draft being written: kept on this machine with each key, saved by itself after a pause. Where somebody else saved meanwhile, nothing is overwritten:
 * `conflict` holds both states until the writer says what becomes of them.
 */
export const useDraft = (directiveId: string) => {
  const said = useAnswer('/api/directives/{directiveId}/content', { path: { directiveId } });
  const command = useCommand('put', '/api/directives/{directiveId}/draft');
  const [local, setLocal, forget] = useKept<Local | null>(`draft.${directiveId}`, null);
  const latest = useRef(local);
  useEffect(() => {
    latest.current = local;
  });
  const [isRefused, setRefused] = useState(false);
  // What the answer before was of is another draft.
  const known = said.data?.directiveId === directiveId ? said.data : undefined;
  const theirs = known && draftOf(known);
  const isMovedOn =
    local !== null &&
    known !== undefined &&
    known.revision !== local.base.revision &&
    changesBetween(local.base.content, theirs!).length > 0;
  const conflict =
    local !== null && theirs !== undefined && (isMovedOn || isRefused) ? { base: local.base.content, mine: local.mine, theirs } : null;

  const change = (mine: DraftContent): void => {
    if (theirs === undefined) return;
    setLocal({ base: local?.base ?? { content: theirs, revision: known!.revision }, mine });
  };
  /** @returns whether all that was typed is saved. */
  const save = async (): Promise<boolean> => {
    if (local === null) return true;
    if (known === undefined || conflict !== null || command.isPending) return false;
    try {
      await command.mutateAsync({ params: { path: { directiveId } }, body: { content: local.mine, expected: known.revision } });
      if (latest.current?.mine === local.mine) forget();
      else if (latest.current) setLocal({ base: { content: local.mine, revision: known.revision + 1 }, mine: latest.current.mine });
      return true;
    } catch (error) {
      if (isConflict(error)) {
        setRefused(true);
        await said.refetch();
        setRefused(false);
      }
      return false;
    }
  };
  const saveByItself = useEffectEvent(() => void save());
  const isWaiting = local !== null && conflict === null && known?.status === 'drafted';
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(saveByItself, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, local]);
  /** Goes on from the state that the other saved, with this content; null: with theirs as it is. */
  const settle = (content: DraftContent | null): void => {
    if (content === null || !theirs) return forget();
    setLocal({ base: { content: theirs, revision: known!.revision }, mine: content });
  };
  return {
    said,
    known,
    content: local?.mine ?? theirs,
    change,
    save,
    settle,
    conflict,
    isSaving: command.isPending,
    isDirty: local !== null,
    error: isConflict(command.error) ? null : command.error,
  };
};
export type DraftInHand = ReturnType<typeof useDraft>;
