import type { BetweennessSums, Piece } from '../../analysis/measures/betweenness-task.ts';

/** What a thread is asked: one piece of its task. It answers with the sums of that piece. */
export interface Asked {
  readonly number: number;
  readonly piece: Piece;
}

export interface Answered {
  readonly number: number;
  readonly sums: BetweennessSums;
}
