import { contentStoreContract } from '../contract/content-store.contract';
import { openKeyStore } from '../keys/sqlite-key-store';
import { freshFolder } from '../testing';
import { contentStoreOn } from './encrypted-contents';
import { MemoryBlobs } from './memory-blobs';

contentStoreContract(
  'memory',
  () => openKeyStore(freshFolder()),
  async () => {
    const blobs = new MemoryBlobs();
    return {
      open: async (keys) => contentStoreOn(blobs, keys),
      async damage(hash, change) {
        blobs.replace(hash, change(Buffer.concat(await Array.fromAsync((await blobs.open(hash)).chunks))));
      },
    };
  },
);
