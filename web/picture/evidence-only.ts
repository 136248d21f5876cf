import { pictureOf, type Picture, type PictureInput } from './picture-of.ts';

/** A finding's evidence alone: its subjects, what it rests on and the lines between them. */
export function evidenceOnly(input: PictureInput): Picture {
  const whole = pictureOf(input);
  const nodes = whole.nodes.filter(({ focus }) => focus !== 'none');
  const ids = new Set(nodes.map(({ id }) => id));
  const links = whole.links.filter(
    ({ focus, from, to }) => focus !== 'none' && ids.has(from) && ids.has(to),
  );
  const evidence = new Set<string>(input.finding?.evidence);
  const flows = whole.flows.filter(({ id }) => evidence.has(id));
  return { ...whole, nodes, links, flows, bands: [] };
}
