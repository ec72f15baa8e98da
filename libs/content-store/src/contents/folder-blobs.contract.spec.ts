import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentStoreContract } from '../contract/content-store.contract';
import { openKeyStore } from '../keys/sqlite-key-store';
import { freshFolder } from '../testing';
import { openFolderContentStore } from './encrypted-contents';

contentStoreContract(
  'folder',
  () => openKeyStore(freshFolder()),
  async () => {
    const folder = freshFolder();
    return {
      open: (keys) => openFolderContentStore(folder, keys),
      async damage(hash, change) {
        const path = join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
        await writeFile(path, change(await readFile(path)));
      },
    };
  },
);
