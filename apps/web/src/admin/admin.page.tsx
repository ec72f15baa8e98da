import { frameWords } from '../frame/frame.words';
import { Page } from '../parts/page';
import { useWords } from '../words/words';

export const AdminPage = () => {
  const say = useWords(frameWords);
  return <Page title={say('nav.admin')}>{null}</Page>;
};
