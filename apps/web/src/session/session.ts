import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { carry, whileAsked } from '../api/session';
import type { components } from '../api/schema';

export type SessionView = components['schemas']['SessionView'];
export type Role = SessionView['roles'][number]['role'];
const KEY = ['session'];

/** What the next requests carry of a session. */
export const takeSession = (view: SessionView): SessionView => {
  carry({ csrf: view.csrfToken, actingFor: view.actingFor?.authorityId ?? null, ...(view.signedIn && { isOver: false }) });
  return view;
};
const askSession = async (client: QueryClient): Promise<SessionView> => {
  const before = client.getQueryData<SessionView>(KEY);
  const { data } = await api.GET('/api/session');
  const view = data as SessionView;
  // Somebody was at work here: the page stays, and a dialog asks for the password.
  if (before?.signedIn && !view.signedIn) {
    carry({ isOver: true });
    return before;
  }
  return takeSession(view);
};
/** Who is signed in. Asked once for the whole application; `wasSignedIn` tells an ended session from one that never began. */
export const useSession = () => {
  const client = useQueryClient();
  return useQuery({
    queryKey: KEY,
    queryFn: () => whileAsked(askSession(client)),
    staleTime: 60_000,
  });
};
/** A request that begins, changes or ends the session; its answer is the session from then on. */
export const useSessionChange = <Input>(send: (input: Input) => Promise<{ readonly data?: unknown }>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => takeSession((await send(input)).data as SessionView),
    onSuccess: async (view) => {
      const before = client.getQueryData<SessionView>(KEY);
      // What one person may see is not left for the next one.
      if (before?.accountId !== view.accountId) client.clear();
      client.setQueryData(KEY, view);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
    },
  });
};
export const holdsRole = (view: SessionView | undefined, ...roles: readonly Role[]): boolean =>
  view?.roles.some(({ role }) => roles.includes(role)) ?? false;
