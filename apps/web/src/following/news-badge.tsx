import { useWords } from '../words/words';
import styles from './following.module.css';
import { followingWords } from './following.words';
import { useFollowed } from './use-followed';

/** How many of the followed things have news, beside the name of their page. */
export const NewsBadge = () => {
  const say = useWords(followingWords);
  const { data } = useFollowed();
  if (!data || data.news === 0) return null;
  return (
    <span className={styles['badge']} title={say('nav.news', { n: data.news })}>
      {data.news}
      <span className="visually-hidden"> {say('nav.news', { n: data.news })}</span>
    </span>
  );
};
