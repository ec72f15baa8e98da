/** The sections of the frame, in their order. `to` is the address of the first page. */
export const SECTIONS = [
  { to: '/', word: 'nav.desk' },
  { to: '/lineage', word: 'nav.lineage' },
  { to: '/tasks', word: 'nav.tasks' },
  { to: '/documents', word: 'nav.documents' },
  { to: '/following', word: 'nav.following' },
  { to: '/statistics', word: 'nav.statistics' },
  { to: '/audit', word: 'nav.audit' },
  { to: '/admin', word: 'nav.admin' },
] as const;
