import { byText } from '../geometry.ts';
import type { LayoutInput, LayoutLink, LayoutNode } from '../laid-out.ts';
import { lastingLinks } from '../aside-links.ts';
import { leadingLinks } from '../leading-links.ts';
import { linkWeight } from '../link-width.ts';
import { linksSentBack } from './break-cycles.ts';

export interface Shown {
  readonly nodes: ReadonlyMap<string, LayoutNode>;
  readonly notLinked: readonly string[];
  /** Named by a finding, though no shown flow reaches them. */
  readonly alone: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  /** Those that decide where things stand. */
  readonly leading: readonly LayoutLink[];
  readonly back: ReadonlySet<string>;
}

/** Sorts out what is drawn, what decides where it stands, and what only needs listing. */
export function whatIsShown(input: LayoutInput): Shown {
  const all = new Map(input.nodes.map((node) => [node.id, node]));
  const links = [...lastingLinks(input.links)]
    .filter((link) => all.has(link.from) && all.has(link.to))
    .sort((a, b) => byText(a.id, b.id));
  const linked = new Set(links.flatMap((link) => [link.from, link.to]));
  const ids = [...all.keys()].sort(byText);
  const leading = leadingLinks(links);
  const arcs = leading.map((link) => ({ ...link, weight: linkWeight(link.amount) }));
  return {
    nodes: new Map(
      ids.flatMap((id) => (linked.has(id) ? [[id, all.get(id) ?? { id, label: id }]] : [])),
    ),
    notLinked: ids.filter((id) => !linked.has(id) && !all.get(id)?.keep),
    alone: ids
      .filter((id) => !linked.has(id))
      .flatMap((id) => all.get(id) ?? [])
      .filter((node) => node.keep),
    links,
    leading,
    back: linksSentBack([...linked].sort(byText), arcs),
  };
}
