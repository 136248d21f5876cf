/** Whole pounds, as the tables give them, in pence. */
export function pence(pounds: number): number {
  return pounds * 100;
}

export const WEEKS_A_YEAR = 52;
