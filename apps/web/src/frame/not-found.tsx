import { Link } from '@tanstack/react-router';
import { Page } from '../parts/page';
import { useWords } from '../words/words';
import { frameWords } from './frame.words';

export const NotFound = () => {
  const say = useWords(frameWords);
  return (
    <Page title={say('not-found')}>
      <p>{say('not-found.what-now')}</p>
      <Link to="/">{say('nav.desk')}</Link>
    </Page>
  );
};
