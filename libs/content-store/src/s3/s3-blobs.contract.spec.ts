import { contentStoreOn } from '../contents/encrypted-contents';
import { contentStoreContract } from '../contract/content-store.contract';
import { openKeyStore } from '../keys/sqlite-key-store';
import { freshFolder } from '../testing';
import { RunningS3 } from './running-s3';
import { S3Blobs } from './s3-blobs';

describe('against a real S3 server', () => {
  let service: RunningS3;
  let place = 0;
  beforeAll(async () => {
    service = await RunningS3.start('letters');
  });
  afterAll(() => service.close());
  contentStoreContract(
    's3',
    () => openKeyStore(freshFolder()),
    async () => {
      const prefix = `office-${(place += 1)}/`;
      return {
        open: async (keys) => contentStoreOn(await S3Blobs.open(service.place('letters', { prefix })), keys),
        damage: (hash, change) => service.damage('letters', `${prefix}${hash}`, change),
      };
    },
  );
});
