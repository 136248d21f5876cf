import type { PassingFault } from '../graphql/request-problem.ts';

/** What the sign in the header says. */
export type SaveSign = 'saved' | 'saving' | PassingFault;

export const SIGN_WORDS: Readonly<Record<SaveSign, string>> = {
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Offline',
  restarting: 'The database is restarting',
  importing: 'An import is running',
};

/** Said in full where there is room, and to those who hear the page. */
export const SIGN_SENTENCES: Readonly<Record<SaveSign, string>> = {
  saved: 'Every change is saved.',
  saving: 'A change is being saved.',
  offline: 'Offline. Changes are kept here until the connection is back.',
  restarting: 'The database is restarting. Changes are kept here until it is back.',
  importing: 'An import is running on this map. Changes are kept here until it has ended.',
};
