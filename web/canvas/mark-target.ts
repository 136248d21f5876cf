import type { Drawn } from './draw.ts';

const RING_PX = 40;

/** Puts a ring about the shape to which a line would lead, or takes it away. */
export function markTarget(
  ring: HTMLElement | null,
  drawn: Drawn | null,
  target: string | null,
): void {
  const at = target === null ? undefined : drawn?.view.at.get(target);
  if (!ring) return;
  ring.hidden = at === undefined;
  if (!at) return;
  ring.style.transform = `translate(${String(at.x - RING_PX / 2)}px, ${String(at.y - RING_PX / 2)}px)`;
}
