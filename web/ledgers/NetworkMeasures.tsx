import type { ReactElement } from 'react';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';

export function NetworkMeasures({ state }: { readonly state: AllianceMap }): ReactElement {
  return <p>{state.mapId}</p>;
}
