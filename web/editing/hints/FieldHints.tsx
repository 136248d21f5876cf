import { useId, useMemo, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { settings } from '../../../graph-schema/model/alliance-map.ts';
import type { OpenMap } from '../../state/open-map.ts';
import { TextHints as HintsOfFields, type HintFor } from '../fields/text-hints.ts';
import { labelsOf } from './labels.ts';
import type { TextFieldIs } from './text-hints.ts';
import { TextHints } from './TextHints.tsx';

/** Gives every text field on the page of a map its gentle hints, by the map's own list of labels. */
export function FieldHints({
  openMap,
  children,
}: {
  readonly openMap: OpenMap;
  readonly children: ReactNode;
}): ReactElement {
  const { state } = useSyncExternalStore(openMap.subscribe, openMap.view);
  const map = settings(state);
  const hintFor = useMemo((): HintFor => {
    const labels = labelsOf(map);
    return (text, about) => <Hints text={text} field={fieldIs(about)} labels={labels} />;
  }, [map]);
  return <HintsOfFields value={hintFor}>{children}</HintsOfFields>;
}

function Hints(props: {
  readonly text: string;
  readonly field: TextFieldIs;
  readonly labels: readonly string[];
}): ReactElement {
  return <TextHints id={useId()} {...props} />;
}

const NAMES = new Set(['name', 'shortName', 'aliases', 'title', 'word', 'label', 'reference']);
const OF_VIEWS = new Set(['view', 'note', 'win']);

/** What a field holds, by the kind and the field: `actor.name`, `view.words`. */
export function fieldIs(about: string): TextFieldIs {
  const [kind = '', field = ''] = about.split('.');
  if (OF_VIEWS.has(kind)) return 'view';
  return NAMES.has(field) ? 'name' : 'fact';
}
