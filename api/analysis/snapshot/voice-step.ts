import type { Id } from '../../../graph-schema/model/ids.ts';

/**
 * One step on the way of a community to a room: into a room, through others or not, or from a room to one that it
 * advises or in which its chair sits. Each counts 1, however many delegates are on it.
 */
export interface VoiceStep {
  /** The community, or the room left. */
  readonly from: Id;
  /** Actors on the way, in order: those a Voice flow goes through, who named the seat, or who holds it for them. */
  readonly through: readonly Id[];
  /** The room entered. */
  readonly to: Id;
  readonly by: 'voice' | 'own-seat' | 'seat-of-delegate' | 'advises' | 'chair';
  /** Whether those who take it hear back: see `voice-routes.ts`. */
  readonly answerable: boolean;
  /** How far a Voice flow into the room goes, 1 to 6; undefined for other steps and where nobody told. */
  readonly rung: number | undefined;
  /** Flows and seats that show it; a step by *advises* is shown by its two rooms. */
  readonly evidence: readonly Id[];
}
