import { Button } from 'react-aria-components';
import { useWords } from '../words/words';
import { accountsWords } from './accounts.words';
import styles from './admin.module.css';

export interface GivenLink {
  readonly name: string;
  readonly token: string;
}
/** Links by which persons choose their passwords: told once, to be handed over. */
export const AccountLinks = ({ links, close }: { readonly links: readonly GivenLink[]; readonly close: () => void }) => {
  const say = useWords(accountsWords);
  return (
    <section className={styles['part']} role="status">
      <p>{say('links')}</p>
      <dl className={styles['facts']}>
        {links.map(({ name, token }) => [
          <dt key={`${name} name`}>{name}</dt>,
          <dd key={name}>
            <code>{`${location.origin}/change-password#${token}`}</code>
          </dd>,
        ])}
      </dl>
      <Button onPress={close}>{say('close')}</Button>
    </section>
  );
};
