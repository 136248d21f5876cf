import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Phrase } from '../words/phrases.ts';
import type { RestsOnCounts } from '../words/rests-on.ts';
import type { WhoMayHelp } from '../words/who-may-help.ts';
import type { BetterWayElement, FindingPicture, PowerDimension, Theme } from './talking-point.ts';

/** A figure of a finding, with the same in words. */
export interface FactInWords {
  /** Its name; one of a list carries the id it is about, as "partners.C1". */
  readonly name: string;
  /** Null where it is not known or not stated. */
  readonly value: number | null;
  readonly unit: string;
  readonly words: string;
}

export interface SettingUsed {
  readonly name: string;
  readonly words: string;
  readonly value: number;
  readonly defaultValue: number;
  readonly reason: string;
}

/** A finding with its sentences filled: the fields of GraphQL's type Finding, enum values in kebab-case. */
export interface FindingInWords {
  readonly id: string;
  readonly talkingPoint: string;
  readonly theme: Theme;
  readonly title: string;
  readonly betterWay: BetterWayElement;
  readonly powerDimension: PowerDimension;
  readonly see: readonly Phrase[];
  readonly why: string;
  readonly notProof: string;
  readonly ask: readonly string[];
  readonly others: string;
  readonly mayHelp: WhoMayHelp | null;
  readonly restsOn: string;
  readonly restsOnCounts: RestsOnCounts;
  readonly replies: string;
  readonly subjects: readonly Id[];
  readonly evidence: readonly Id[];
  readonly facts: readonly FactInWords[];
  readonly settings: readonly SettingUsed[];
  readonly picture: FindingPicture;
}
