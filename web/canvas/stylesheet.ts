import type { StylesheetJsonBlock } from 'cytoscape';
import { FAMILY_NAMES } from '../../graph-schema/flow-families/index.ts';
import { lineLook, NOT_COUNTED_DASH } from './family-look.ts';
import { PALETTES, TINT_STEPS, type Palette, type Theme } from './palette.ts';
import { SHAPES } from './shapes.ts';

function nodeRules(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'node',
      style: {
        width: 16,
        height: 16,
        'background-color': palette.background,
        'border-width': 2,
        'border-color': palette.ink,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    ...Object.entries(SHAPES).map(([name, shape]): StylesheetJsonBlock => ({
      selector: `node.${name}`,
      style: {
        shape: shape.drawnAs,
        width: shape.sizePx,
        height: shape.sizePx,
        ...(shape.dashed ? { 'border-style': 'dashed', 'border-dash-pattern': [6.2, 2.8] } : {}),
      },
    })),
    { selector: 'node.star', style: { 'border-width': 1.8 } },
    ...TINT_STEPS.map((step): StylesheetJsonBlock => ({
      selector: `node.tint-${String(step)}`,
      style: { 'background-color': palette[`tint${step}`] },
    })),
    { selector: 'node.plain', style: { 'border-color': palette.faint, 'border-width': 1.2 } },
    { selector: 'node.pale', style: { 'border-color': palette.paleShape } },
    { selector: 'node.evidence', style: { 'border-width': 2.4, 'z-index': 3 } },
    {
      selector: 'node.subject',
      style: { 'background-color': palette.ink, width: 24, height: 24, 'z-index': 4 },
    },
    { selector: 'node.subject.star', style: { width: 32, height: 32 } },
    {
      selector: 'node.sized',
      style: { width: 'data(sizePx)', height: 'data(sizePx)' },
    },
    {
      selector: 'node.fold',
      style: {
        shape: 'round-rectangle',
        width: 14,
        height: 6,
        'border-width': 1.5,
        'border-color': palette.faint,
      },
    },
    { selector: 'node.selected', style: { 'border-color': palette.action, 'border-width': 3 } },
  ];
}

function linkRules(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        width: 'data(widthPx)',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'line-cap': 'butt',
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.curved',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': 'data(bendPx)' as unknown as number[],
        'control-point-weights': 'data(bendAt)' as unknown as number[],
      },
    },
    {
      selector: 'edge.parallel',
      style: { 'curve-style': 'bezier', 'control-point-step-size': 14 },
    },
    ...FAMILY_NAMES.flatMap((family): StylesheetJsonBlock[] => {
      const look = lineLook(family);
      const colour = palette.families[family];
      const dash = look.dash
        ? { 'line-style': 'dashed' as const, 'line-dash-pattern': [...look.dash] }
        : {};
      return [
        {
          selector: `edge.${family}`,
          style: {
            'line-color': colour,
            'target-arrow-color': colour,
            'source-arrow-color': colour,
            ...dash,
            ...(look.roundEnds ? { 'line-cap': 'round' as const } : {}),
            ...(look.barEnd ? { 'target-arrow-shape': 'tee' as const } : {}),
          },
        },
        ...(look.doubled
          ? [
              {
                selector: `edge.${family}`,
                style: {
                  'line-color': palette.background,
                  'line-outline-width': 1.3,
                  'line-outline-color': colour,
                },
              } satisfies StylesheetJsonBlock,
            ]
          : []),
      ];
    }),
    { selector: 'edge.two-way', style: { 'target-arrow-shape': 'none' } },
    ...paleRules(palette),
    {
      selector: 'edge.selected',
      style: {
        'underlay-color': palette.action,
        'underlay-opacity': 0.25,
        'underlay-padding': 5,
        'z-index': 4,
      },
    },
    { selector: 'edge.strong', style: { 'z-index': 3 } },
  ];
}

function paleRules(palette: Palette): StylesheetJsonBlock[] {
  const pale = {
    'line-color': palette.paleLine,
    'target-arrow-color': palette.paleLine,
    'source-arrow-color': palette.paleLine,
  };
  return [
    {
      selector: 'edge.not-counted',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [...NOT_COUNTED_DASH],
        'line-color': palette.faint,
        'target-arrow-color': palette.faint,
        'line-outline-width': 0,
      },
    },
    {
      selector: 'edge.pale',
      style: { ...pale, 'line-outline-color': palette.paleLine, 'z-index': 0 },
    },
    { selector: 'edge.pale.voice', style: { 'line-color': palette.background } },
  ];
}

function stylesheetFor(palette: Palette): StylesheetJsonBlock[] {
  return [...nodeRules(palette), ...linkRules(palette)];
}

/** Made once: a new stylesheet object restyles everything on every render. */
export const STYLESHEETS: Readonly<Record<Theme, StylesheetJsonBlock[]>> = {
  light: stylesheetFor(PALETTES.light),
  dark: stylesheetFor(PALETTES.dark),
};
