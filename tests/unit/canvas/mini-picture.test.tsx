import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FamilyLine } from '../../../web/canvas/FamilyLine.tsx';
import { MiniPicture } from '../../../web/canvas/MiniPicture.tsx';
import { ShapeKey } from '../../../web/canvas/ShapeKey.tsx';
import { SHAPES, type ShapeName } from '../../../web/canvas/shapes.ts';
import { FAMILY_NAMES } from '../../../graph-schema/flow-families/index.ts';
import { flow, node } from './pieces.ts';

const nodes = [
  node('Payer', { focus: 'evidence' }),
  node('Lead', { focus: 'subject' }),
  node('Partner', { focus: 'evidence', note: '£45,000' }),
];
const links = [flow('Payer', 'Lead'), flow('Lead', 'Partner', { amount: 40 })];

describe('small picture', () => {
  it.each(['stream', 'net'] as const)('shows names, figures and a sentence, as a %s', (name) => {
    const html = renderToStaticMarkup(
      <MiniPicture
        nodes={nodes}
        links={links}
        layout={{ name, family: 'money' }}
        summary="Payer pays Lead, Lead pays Partner."
        foldWords={() => ''}
      />,
    );
    expect(html).toContain('aria-label="Payer pays Lead, Lead pays Partner."');
    for (const words of ['Payer', 'Lead', 'Partner']) expect(html).toContain(`>${words}<`);
    expect(html.includes('>£45,000<')).toBe(name === 'stream');
    expect(html.match(/fill="var\(--color-ink\)" stroke="var\(--color-ink\)"/g)).toHaveLength(1);
  });

  it('gives every family a line of its own and every actor type a shape of its own', () => {
    const lines = FAMILY_NAMES.map((family) =>
      renderToStaticMarkup(<FamilyLine family={family} />).replaceAll(`--color-${family}`, ''),
    );
    expect(new Set(lines).size).toBe(FAMILY_NAMES.length);
    const shapes = (Object.keys(SHAPES) as ShapeName[]).map((shape) =>
      renderToStaticMarkup(<ShapeKey shape={shape} />),
    );
    expect(new Set(shapes).size).toBe(8);
  });
});
