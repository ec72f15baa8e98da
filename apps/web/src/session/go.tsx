import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Goes to another page, once: the router's own element goes again with each drawing, for as long as the other page is on its way. */
export const Go = ({ to, search = {} }: { readonly to: '/sign-in' | '/change-password'; readonly search?: { readonly to?: string } }) => {
  const navigate = useNavigate();
  const hasGone = useRef(false);
  useEffect(() => {
    if (hasGone.current) return;
    hasGone.current = true;
    void navigate({ to, search, replace: true });
  });
  return null;
};
