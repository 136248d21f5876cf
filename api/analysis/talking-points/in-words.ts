import type { Network } from '../snapshot/network.ts';
import { factInWords } from '../words/figures.ts';
import type { Naming } from '../words/naming.ts';
import { restsOn } from '../words/rests-on.ts';
import type { FactInWords, FindingInWords, SettingUsed } from './finding-in-words.ts';
import type { Fact, Finding, Listed } from './finding.ts';
import type { Option, Options, TalkingPoint, TalkingPointWords } from './talking-point.ts';

interface Filling<F extends string, L extends string, O extends string> {
  readonly point: TalkingPoint<F, L, O>;
  readonly words: TalkingPointWords<F, L, O>;
  readonly options: Options<O>;
  readonly finding: Finding<F, L>;
  readonly naming: Naming;
  readonly network: Network;
}

/** No id holds this sign, and addresses take it as it is. */
const BETWEEN_IDS = '~';

/** Replies come with the issue that builds them; until then there can be none. */
const NO_REPLY = 'No reply yet.';

/** Fills the sentences of one finding. */
export function inWords<F extends string, L extends string, O extends string>(
  filling: Filling<F, L, O>,
): FindingInWords {
  const { point, words, finding, naming, network } = filling;
  const rests = restsOn(network, naming, finding.restsOn, finding.evidence);
  return {
    id: [point.id, ...finding.key].join(BETWEEN_IDS),
    talkingPoint: point.id,
    theme: point.theme,
    title: words.title,
    betterWay: point.betterWay,
    powerDimension: point.powerDimension,
    see: words.see(finding, naming),
    why: words.why,
    notProof: words.notProof,
    ask: words.ask,
    others: words.others,
    mayHelp: words.mayHelp?.(finding, naming) ?? null,
    restsOn: rests.sentence,
    restsOnCounts: rests.counts,
    replies: NO_REPLY,
    subjects: finding.subjects,
    evidence: finding.evidence,
    facts: factsOf(finding),
    settings: settingsOf(filling),
    picture: words.picture(finding, naming),
  };
}

function factsOf(finding: Finding): readonly FactInWords[] {
  const named = Object.entries(finding.facts).map(([name, of]) => asWords(name, of));
  const listed = Object.entries<readonly Listed[]>(finding.lists).flatMap(([list, members]) =>
    members.flatMap(({ id, fact }) => (fact === undefined ? [] : [asWords(`${list}.${id}`, fact)])),
  );
  return [...named, ...listed];
}

function asWords(name: string, fact: Fact): FactInWords {
  return { name, value: fact.value, unit: fact.unit, words: factInWords(fact) };
}

function settingsOf<F extends string, L extends string, O extends string>({
  point,
  words,
  options,
}: Filling<F, L, O>): readonly SettingUsed[] {
  const names = Object.keys(point.options) as O[];
  return names.map((name) => {
    const option: Option = point.options[name];
    return {
      name,
      words: words.options[name].words,
      value: options[name],
      defaultValue: option.default,
      reason: words.options[name].reason,
    };
  });
}
