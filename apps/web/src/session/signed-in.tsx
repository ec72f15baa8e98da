import { Navigate, useLocation } from '@tanstack/react-router';
import { useSyncExternalStore, type ReactNode } from 'react';
import { onSession, session as carried } from '../api/session';
import { ProblemNote } from '../parts/problem-note';
import { useSession, type SessionView } from './session';
import { SessionOver } from './session-over';

/** Shows what it holds to who is signed in; sends others to sign in, and back to where they wanted to go. */
export const SignedIn = ({ children }: { readonly children: (session: SessionView) => ReactNode }) => {
  const { data, error, refetch } = useSession();
  const isOver = useSyncExternalStore(onSession, () => carried().isOver);
  const { href } = useLocation();
  if (data === undefined) return error === null ? null : <ProblemNote error={error} retry={refetch} />;
  if (!data.signedIn) return <Navigate to="/sign-in" search={href === '/' ? {} : { to: href }} replace />;
  if (data.mustChangePassword) return <Navigate to="/change-password" replace />;
  return (
    <>
      {children(data)}
      {isOver && <SessionOver session={data} />}
    </>
  );
};
