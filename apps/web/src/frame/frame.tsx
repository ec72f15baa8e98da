import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { NewsBadge } from '../following/news-badge';
import { NoticeRegion } from '../parts/notice';
import { AccountMenu } from '../session/account-menu';
import type { SessionView } from '../session/session';
import { SignedIn } from '../session/signed-in';
import { useWords } from '../words/words';
import { timeOf } from '../words/dates';
import { ActingBody } from './acting-body';
import styles from './frame.module.css';
import { frameWords } from './frame.words';
import { useInstant, useSetInstant } from './instant';
import { InstantControl } from './instant-control';
import { useLive } from './live';
import { usePaletteKey } from './palette-key';
import { PreferenceButtons } from './preference-buttons';
import { SECTIONS } from './sections';

const loadPalette = () => import('./command-palette').then((module) => ({ default: module.CommandPalette }));
const CommandPalette = lazy(loadPalette);
/** Fetched as soon as the browser has nothing better to do, at the latest by then: who presses Ctrl K and types at once loses no letter. */
const PALETTE_AFTER_MS = 1_000;
const whenIdle = (work: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, PALETTE_AFTER_MS);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: PALETTE_AFTER_MS });
  return () => cancelIdleCallback(asked);
};
/** The frame of who is signed in. */
export const Frame = () => <SignedIn>{(session) => <FrameOf session={session} />}</SignedIn>;

/** What surrounds every page: search, the instant, sections, choices of the user. Tinted while it shows the past. */
const FrameOf = ({ session }: { readonly session: SessionView }) => {
  const say = useWords(frameWords);
  const instant = useInstant();
  const setInstant = useSetInstant();
  const isConnected = useLive();
  const [isSearching, setSearching] = useState(false);
  const nav = useRef<HTMLElement>(null);
  const section = useLocation({ select: ({ pathname }) => pathname.split('/')[1] });
  // On a narrow screen the sections scroll: the one shown is in sight.
  useEffect(() => {
    const here = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (here) nav.current!.scrollLeft = here.offsetLeft - (nav.current!.clientWidth - here.offsetWidth) / 2;
  }, [section]);
  usePaletteKey(() => setSearching(true));
  useEffect(() => whenIdle(() => void loadPalette().catch(() => undefined)), []);
  const past = instant.asOf ?? instant.knownAt;
  return (
    <div className={styles['frame']} data-past={past !== undefined || undefined}>
      <a className={styles['skip']} href="#main">
        {say('skip')}
      </a>
      <header className={styles['top']}>
        <strong className={styles['product']}>{say('product')}</strong>
        <Button className={styles['search']!} onPress={() => setSearching(true)}>
          <span>{say('search')}</span>
          <kbd>Ctrl K</kbd>
        </Button>
        <InstantControl />
        <ActingBody />
        <PreferenceButtons />
        <AccountMenu session={session} preferences={<PreferenceButtons isInMenu />} />
      </header>
      <nav ref={nav} className={styles['nav']} aria-label={say('nav')}>
        {SECTIONS.map(({ to, word }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
            {say(word)}
            {to === '/following' && (
              <>
                {' '}
                <NewsBadge />
              </>
            )}
          </Link>
        ))}
      </nav>
      {past !== undefined && (
        <p className={styles['past']} role="status">
          {instant.asOf ? say('instant.past', { asOf: timeOf(instant.asOf) }) : say('instant.past.known', { knownAt: timeOf(past) })}{' '}
          <Button className="plain react-aria-Button" onPress={() => setInstant({})}>
            {say('instant.back')}
          </Button>
        </p>
      )}
      {!isConnected && (
        <p className={styles['lost']} role="status">
          {say('connection.lost')}
        </p>
      )}
      <Suspense fallback={<p className="quiet">{say('loading')}</p>}>
        <Outlet />
      </Suspense>
      <NoticeRegion />
      <Suspense>{isSearching && <CommandPalette close={() => setSearching(false)} />}</Suspense>
    </div>
  );
};
