import type { ViewName } from './view-types.ts';

export const VIEW_WORDS: Readonly<Record<ViewName, string>> = {
  picture: 'Picture',
  table: 'Table',
  text: 'Text',
};
