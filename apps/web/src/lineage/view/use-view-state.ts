import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { viewStateIn, type ViewState } from '../model/view-state';

/** What the address says of the view, and a way to change some of it; what is changed to undefined is left out. Selecting leaves no trace in the history. */
export const useViewState = () => {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const { directiveId = '' } = useParams({ strict: false }) as { directiveId?: string };
  const navigate = useNavigate();
  const text = JSON.stringify(viewStateIn(search));
  const state = useMemo(() => JSON.parse(text) as ViewState, [text]);
  const change = useCallback(
    (part: ViewState, options: { readonly keep?: boolean } = {}) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, ...part }),
        replace: options.keep !== true,
        resetScroll: false,
      }),
    [navigate],
  );
  return { directiveId, state, change };
};
export type ChangeView = ReturnType<typeof useViewState>['change'];
