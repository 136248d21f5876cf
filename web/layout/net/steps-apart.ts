/** Links to cross from each to each by breadth-first search; Infinity where there is no way. */
export function stepsApart(
  count: number,
  pairs: readonly (readonly [number, number])[],
): readonly Float64Array[] {
  const next: number[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of pairs) {
    next[a]?.push(b);
    next[b]?.push(a);
  }
  return next.map((_, start) => {
    const steps = new Float64Array(count).fill(Infinity);
    steps[start] = 0;
    const queue = [start];
    for (const at of queue) {
      for (const to of next[at] ?? []) {
        if (steps[to] !== Infinity) continue;
        steps[to] = (steps[at] ?? 0) + 1;
        queue.push(to);
      }
    }
    return steps;
  });
}
