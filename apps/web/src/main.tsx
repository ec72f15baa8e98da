import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { ProblemError } from './api/problem';
import './fonts.css';
import { applyPreferences, followMachine, usePreferences } from './frame/preferences';
import './look.css';
import { router } from './router';
import { LanguageContext } from './words/language';

/** A refusal is an answer; only what never got one is asked again. */
const client = new QueryClient({
  defaultOptions: {
    // What the browser holds of the network is no word of the server, which may stand on this very machine: everything is asked, and what fails is told.
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      retry: (count, error) => count < 2 && error instanceof ProblemError && (error.problem === null || error.problem.status === 503),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
const App = () => {
  const { language } = usePreferences();
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language === 'vi' ? 'vi-VN' : 'en-GB'}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </LanguageContext>
  );
};
applyPreferences();
followMachine();
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
