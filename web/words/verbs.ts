/** Forms of a verb: for one, for many, after "would" or "will", and in the past for one and many. */
interface Verb {
  readonly many: string;
  readonly base: string;
  readonly past: string;
  readonly pastMany?: string;
}

function regular(base: string, past: string): Verb {
  return { many: base, base, past };
}

/** Every verb that begins what a kind of flow says, by its form for one. A test holds it complete. */
const VERBS: Readonly<Record<string, Verb>> = {
  gives: regular('give', 'gave'),
  pays: regular('pay', 'paid'),
  lends: regular('lend', 'lent'),
  shares: regular('share', 'shared'),
  trains: regular('train', 'trained'),
  does: regular('do', 'did'),
  advises: regular('advise', 'advised'),
  refers: regular('refer', 'referred'),
  points: regular('point', 'pointed'),
  introduces: regular('introduce', 'introduced'),
  reports: regular('report', 'reported'),
  sends: regular('send', 'sent'),
  tells: regular('tell', 'told'),
  is: { many: 'are', base: 'be', past: 'was', pastMany: 'were' },
  sets: regular('set', 'set'),
  approves: regular('approve', 'approved'),
  owns: regular('own', 'owned'),
  appoints: regular('appoint', 'appointed'),
  can: { many: 'can', base: 'be able to', past: 'could' },
  decides: regular('decide', 'decided'),
  speaks: regular('speak', 'spoke'),
  manages: regular('manage', 'managed'),
  answers: regular('answer', 'answered'),
  know: regular('know', 'knew'),
  work: regular('work', 'worked'),
  compete: regular('compete', 'competed'),
  say: regular('say', 'said'),
  were: { many: 'were', base: 'be', past: 'were' },
};

export type Tense = 'now' | 'will' | 'would' | 'past';

const FIRST_VERB = /^(\{from\}(?: and \{to\})?(?: also)? )([a-z]+)/u;

/** The verb of a kind's sentence, or undefined where the table of verbs lacks it. */
export function verbOf(template: string): string | undefined {
  const verb = FIRST_VERB.exec(template)?.[2];
  return verb !== undefined && Object.hasOwn(VERBS, verb) ? verb : undefined;
}

/** The sentence of a kind in another tense, or for a community, whose name stands for many. */
export function inTense(template: string, tense: Tense, many: boolean): string {
  return template.replace(FIRST_VERB, (whole, before: string, word: string) => {
    const verb = Object.hasOwn(VERBS, word) ? VERBS[word] : undefined;
    if (verb === undefined) return whole;
    switch (tense) {
      case 'now':
        return before + (many ? verb.many : word);
      case 'past':
        return before + (many ? (verb.pastMany ?? verb.past) : verb.past);
      case 'will':
      case 'would':
        return `${before}${tense} ${verb.base}`;
    }
  });
}
