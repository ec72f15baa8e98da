import './domain';

export * from './tokens';
export * from './content-store';
export { contentStoreOn, memoryContentStore, openFolderContentStore } from './contents/encrypted-contents';
export { contentFolderOf, openBlobs, openContentStore, placesOf, type ContentPlace, type DataPlaces } from './open-content-store';
export { checkBlob, copyBlob } from './contents/blob-hash';
export * from './fingerprints/file-fingerprints';
export * from './keys/key-store';
export { openKeyStore } from './keys/sqlite-key-store';
export * from './sealed/sealed-fields';
export { contentsNamedIn } from './backup/events-inspection';
export { backupTo, type BackupSources } from './backup/backup-to';
export { lastBackup, rememberBackup, type LastBackup } from './backup/last-backup';
export type { BackupManifest } from './backup/manifest';
export type { BackupProgress, OnProgress } from './backup/progress';
export { dataLayout, restoreFrom } from './backup/restore-from';
export { verifyBackup } from './backup/verify-backup';
