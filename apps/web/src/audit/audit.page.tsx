import { frameWords } from '../frame/frame.words';
import { Page } from '../parts/page';
import { useWords } from '../words/words';

export const AuditPage = () => {
  const say = useWords(frameWords);
  return <Page title={say('nav.audit')}>{null}</Page>;
};
