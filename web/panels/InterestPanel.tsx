import type { ReactElement } from 'react';
import type { Interest } from '../../graph-schema/model/interest.ts';
import { namedList, words } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { valueTitle } from '../words/values.ts';
import type { PanelProps } from './panel-props.ts';
import { FactList, SaidList } from './PanelPart.tsx';
import { SourcesPart } from './SourcesPart.tsx';

const LINKS = [
  ['offers', 'Offered by '],
  ['leads-on', 'Led by '],
  ['cares-about', 'Matters to '],
  ['needs', 'Needed by '],
  ['decided-against', 'Decided against by '],
] as const;

/** One interest, and who holds it. */
export function InterestPanel({
  interest,
  ...props
}: PanelProps & { readonly interest: Interest }): ReactElement {
  const links = of(relationsOf(props.state).linksIn, interest.id);
  const sentences = LINKS.flatMap(([link, title]) => {
    const some = links.filter((one) => one.link === link);
    const [first] = some;
    if (first === undefined) return [];
    const who = namedList(
      props.state,
      some.map(({ actor }) => actor),
    );
    return [{ id: first.id, sentence: [...words(title), ...who, ...words('.')] }];
  });
  return (
    <>
      <FactList facts={[['Type', valueTitle(interest.type)]]} />
      {sentences.length === 0 && <p className="soft">Nobody has told us yet who shares this.</p>}
      <SaidList sentences={sentences} {...props} />
      <SourcesPart about={interest.id} {...props} />
    </>
  );
}
