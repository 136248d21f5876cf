import type { Change } from '../../graph-schema/model/change.ts';
import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import { actors } from './actors.ts';
import { agreements, parties } from './agreements.ts';
import { connectionFlows } from './connections.ts';
import { controlFlows } from './control.ts';
import { evidenceOf } from './evidence.ts';
import { helpFlows } from './help.ts';
import { informationFlows } from './information.ts';
import { interestLinks, interests } from './interests.ts';
import { withLevel } from './levels.ts';
import { map } from './map.ts';
import { moneyFlows } from './money.ts';
import { places } from './places.ts';
import { referralFlows } from './referrals.ts';
import { rooms, seats } from './rooms.ts';
import { sources } from './sources.ts';
import { terms } from './terms.ts';
import { check, checkAnswers } from './views.ts';
import { voiceFlows } from './voice.ts';

const flows = [
  ...moneyFlows,
  ...helpFlows,
  ...referralFlows,
  ...informationFlows,
  ...voiceFlows,
  ...controlFlows,
  ...connectionFlows,
];

const onTheMap: readonly Entity[] = [
  ...places,
  ...actors,
  ...agreements,
  ...parties,
  ...terms,
  ...rooms,
  ...seats,
  ...flows,
  ...interests,
  ...interestLinks,
  check,
  ...checkAnswers,
];

/** The made-up example place as one set of changes that makes its map. All names and figures are invented. */
export function aldermouthChanges(): readonly Change[] {
  const entities: readonly Entity[] = [map, ...onTheMap, ...sources, ...evidenceOf(onTheMap)];
  return entities.map((entity) => ({ is: 'add', entity: withLevel(entity) }));
}
