import type { AboutTheMap } from '../../analysis/about-the-map/about-the-map.ts';
import type { AskedFor } from '../../analysis/talking-points/asked-for.ts';
import { allSettings } from '../../analysis/talking-points/all-settings.ts';
import type { IfSettings } from '../../analysis/talking-points/if-settings.ts';
import type { HowSure } from '../../analysis/how-sure/how-sure.ts';
import type { WhatWorks } from '../../analysis/what-works/pattern.ts';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { invalidInput, notFound } from '../../errors.ts';
import type { AnalysisService } from '../analysis/analysis.service.ts';
import type { Sender } from '../changes/change-request.ts';

type Of<T> = T & { readonly revision: number };

/** A talking point that waits to be asked for. Throws NOT_FOUND. */
export async function askedForOf(
  analysis: AnalysisService,
  mapId: MapId,
  talkingPoint: string,
  sender: Sender,
): Promise<Of<AskedFor>> {
  const view = await analysis.viewOf(mapId, sender);
  const found = await analysis.ask(view, { is: 'asked-for', talkingPoint });
  if (found === undefined) throw notFound('talking point on request with this id');
  return { ...found, revision: view.state.contentRevision };
}

/** Undefined where the map has no such finding. */
export async function howSureOf(
  analysis: AnalysisService,
  mapId: MapId,
  finding: string,
  sender: Sender,
): Promise<Of<HowSure> | undefined> {
  const view = await analysis.viewOf(mapId, sender);
  const found = await analysis.ask(view, { is: 'how-sure', finding });
  return found === undefined ? undefined : { ...found, revision: view.state.contentRevision };
}

/** What the map covers, who has not told us anything, and what no map can see. */
export async function aboutTheMapOf(
  analysis: AnalysisService,
  mapId: MapId,
  sender: Sender,
): Promise<Of<AboutTheMap>> {
  const view = await analysis.viewOf(mapId, sender);
  const about = await analysis.ask(view, { is: 'about-the-map' });
  return { ...about, revision: view.state.contentRevision };
}

/** Patterns that seem to work, on the part of the map that the sender may see. */
export async function whatWorksOf(
  analysis: AnalysisService,
  mapId: MapId,
  sender: Sender,
): Promise<{ readonly revision: number; readonly found: readonly WhatWorks[] }> {
  const view = await analysis.viewOf(mapId, sender);
  const found = await analysis.ask(view, { is: 'what-works' });
  return { revision: view.state.contentRevision, found };
}

interface SettingSent {
  readonly name: string;
  readonly value: number;
}

/** Throws INVALID_INPUT for a setting that there is not, or a value out of its range. */
export async function ifSettingsOf(
  analysis: AnalysisService,
  mapId: MapId,
  sent: readonly SettingSent[],
  sender: Sender,
): Promise<Of<IfSettings>> {
  const settings = checkedSettings(sent);
  const view = await analysis.viewOf(mapId, sender);
  const found = await analysis.ask(view, { is: 'if-settings', settings });
  return { ...found, revision: view.state.contentRevision };
}

function checkedSettings(sent: readonly SettingSent[]): Readonly<Record<string, number>> {
  const known = new Map(allSettings({}).map((setting) => [setting.name, setting]));
  for (const { name, value } of sent) {
    const setting = known.get(name);
    if (setting === undefined) {
      throw invalidInput(`Expected the name of a setting, found "${name.slice(0, 80)}".`, name);
    }
    const whole = setting.type === 'percent' || Number.isInteger(value);
    if (!whole || value < setting.least || value > setting.most) {
      const kind = setting.type === 'count' ? 'a whole number' : 'a percentage';
      throw invalidInput(
        `Expected ${kind} from ${setting.least} to ${setting.most}, found ${value}.`,
        name,
      );
    }
  }
  return Object.fromEntries(sent.map(({ name, value }) => [name, value]));
}
