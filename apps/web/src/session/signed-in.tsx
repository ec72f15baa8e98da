import { useLocation } from '@tanstack/react-router';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { onSession, session as carried } from '../api/session';
import { ProblemNote } from '../parts/problem-note';
import { Go } from './go';
import { useSession, type SessionView } from './session';
import { SessionOver } from './session-over';

/** Shows what it holds to who is signed in; sends others to sign in, and back to where they wanted to go. */
export const SignedIn = ({ children }: { readonly children: (session: SessionView) => ReactNode }) => {
  const { data, error, refetch } = useSession();
  const isOver = useSyncExternalStore(onSession, () => carried().isOver);
  if (data === undefined) return error === null ? null : <ProblemNote error={error} retry={refetch} />;
  if (!data.signedIn) return <SignInFirst />;
  if (data.mustChangePassword) return <Go to="/change-password" />;
  return (
    <>
      {children(data)}
      {isOver && <SessionOver session={data} />}
    </>
  );
};

/** Where somebody wanted to go is where they are when they are sent away, not where they are sent. */
const SignInFirst = () => {
  const { href } = useLocation();
  const [wanted] = useState(href);
  return <Go to="/sign-in" search={wanted === '/' ? {} : { to: wanted }} />;
};
