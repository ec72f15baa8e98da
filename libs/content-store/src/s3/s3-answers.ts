/** What stands in the first element of that name: S3's answers are flat where they are needed here. */
export const wordOf = (xml: string, element: string): string | null => {
  const [, written] = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml) ?? [];
  return written === undefined ? null : unescaped(written);
};
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '');

/** Amazon's own never fills; services on an office's disks do, each with a word of its own. */
const FULL: readonly string[] = ['QuotaExceeded', 'XMinioStorageFull', 'StorageFull', 'EntityStorageFull'];
export const isFull = (status: number, code: string | null = null): boolean => status === 507 || (code !== null && FULL.includes(code));

/** fetch says 'fetch failed' and hides why in the cause. */
export const reasonOf = (error: unknown): string => {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message?: string };
  return cause?.code ?? cause?.message ?? message ?? String(error);
};
