import { Link } from '@tanstack/react-router';
import styles from './subpages.module.css';

interface Props {
  readonly label: string;
  readonly pages: readonly { readonly to: string; readonly title: string }[];
}
/** The way between the pages of one section; the one that is shown is marked. */
export const Subpages = ({ label, pages }: Props) => (
  <nav className={styles['pages']} aria-label={label}>
    {pages.map(({ to, title }) => (
      <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {title}
      </Link>
    ))}
  </nav>
);
