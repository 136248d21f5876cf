import { MEASURES_OFFERED, type ChoicesMade } from '../../analysis/shown-measures/offered.ts';
import type {
  ActorMeasureShown,
  NetworkMeasureShown,
} from '../../analysis/shown-measures/show-measures.ts';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { invalidInput, notFound } from '../../errors.ts';
import type { AnalysisService } from '../analysis/analysis.service.ts';
import type { Sender } from '../changes/change-request.ts';

type Of<T> = T & { readonly revision: number };

/** Choices as they come with a request: null where none is made. */
export interface ChoicesSent {
  readonly families?: ChoicesMade['families'] | null | undefined;
  readonly direction?: ChoicesMade['direction'] | null | undefined;
  readonly weighting?: ChoicesMade['weighting'] | null | undefined;
}

export const measuresOffered = MEASURES_OFFERED;

/** One measure of position, worked out when asked for. Throws NOT_FOUND; INVALID_INPUT that names the choice. */
export async function actorMeasure(
  analysis: AnalysisService,
  mapId: MapId,
  measure: string,
  sent: ChoicesSent,
  sender: Sender,
): Promise<Of<ActorMeasureShown>> {
  const view = await analysis.viewOf(mapId, sender);
  const shown = await analysis.ask(view, { is: 'measure', measure, choices: choicesOf(sent) });
  if (shown === undefined) throw notFound('measure with this id');
  if ('is' in shown) throw invalidInput(shown.why, shown.field);
  return { ...shown, revision: view.state.contentRevision };
}

/** Measures of the network as a whole. Throws NOT_FOUND; INVALID_INPUT that names the choice. */
export async function networkMeasures(
  analysis: AnalysisService,
  mapId: MapId,
  measures: readonly string[] | null | undefined,
  sent: ChoicesSent,
  sender: Sender,
): Promise<readonly Of<NetworkMeasureShown>[]> {
  const view = await analysis.viewOf(mapId, sender);
  const shown = await analysis.ask(view, {
    is: 'network-measures',
    measures: measures ?? undefined,
    choices: choicesOf(sent),
  });
  if (shown === undefined) throw notFound('measure with one of these ids');
  if ('is' in shown) throw invalidInput(shown.why, shown.field);
  return shown.map((one) => ({ ...one, revision: view.state.contentRevision }));
}

function choicesOf({ families, direction, weighting }: ChoicesSent): ChoicesMade {
  return {
    ...(families === null || families === undefined ? {} : { families }),
    ...(direction === null || direction === undefined ? {} : { direction }),
    ...(weighting === null || weighting === undefined ? {} : { weighting }),
  };
}
