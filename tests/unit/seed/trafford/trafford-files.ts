import { readFileSync } from 'node:fs';
import { emptyMap, type AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../graph-schema/model/apply.ts';
import { mapId } from '../../../../graph-schema/model/ids.ts';
import { bodiesOf } from '../../../../seed/trafford/bodies.ts';
import { traffordChanges } from '../../../../seed/trafford/index.ts';
import { repeatedPayments } from '../../../../seed/trafford/left-out.ts';
import { readRows, type TraffordFiles } from '../../../../seed/trafford/rows.ts';

function text(name: string): string {
  return readFileSync(new URL(`../../../../seed/trafford/${name}`, import.meta.url), 'utf8');
}

export const FILES: TraffordFiles = {
  grants: text('data/grants.csv'),
  hubs: text('data/community_hubs.csv'),
  payments: text('data/supplier_spend_vcse.csv'),
  charities: text('data/charities.csv'),
  matches: text('matches.csv'),
};

export const ROWS = readRows(FILES);
export const BODIES = bodiesOf(ROWS);
export const REPEATED = repeatedPayments(ROWS.grants, ROWS.payments, BODIES);
export const CHANGES = traffordChanges(FILES);

function applied(): AllianceMap {
  const result = applyAll(emptyMap(mapId('trafford')), CHANGES);
  if (result.is !== 'applied') throw new Error(JSON.stringify(result).slice(0, 2000));
  return result.state;
}

export const TRAFFORD = applied();
