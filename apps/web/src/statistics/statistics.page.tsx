import { frameWords } from '../frame/frame.words';
import { Page } from '../parts/page';
import { useWords } from '../words/words';

export const StatisticsPage = () => {
  const say = useWords(frameWords);
  return <Page title={say('nav.statistics')}>{null}</Page>;
};
