import type { ActorSort } from '../../../graph-schema/edits/add-actor.ts';

/**
 * What words in a name most often stand for, the first that fits. A guess and shown as one: names are no proof.
 * "Trust" is a funder's word only where nothing before it says otherwise.
 */
const WORDS: readonly (readonly [ActorSort, RegExp])[] = [
  [
    'connector',
    /\b(voluntary action|community action|cvs|council for voluntary|voluntary council)\b/,
  ],
  ['business', /\b(ltd|limited|plc|llp|consult\w*|solutions|shop|bakery|caf[eé])$/],
  [
    'community-group',
    /\b(mutual aid|friends of|(residents|tenants|parents|neighbours)['’]? (group|association)|club|choir|circle|collective|knitters|gardeners|support group)\b/,
  ],
  [
    'community',
    /^(people|residents|families|parents|carers|tenants|patients|refugees|young people|older people|disabled people|deaf people|women|men|children|neighbours)\b(?!.*\b(centre|trust|project|network|charity|service|services|forum)\b)/,
  ],
  [
    'public-body',
    /\b(council|borough|county|nhs|icb|integrated care|hospital|infirmary|gp|surgery|health cent(re|er)|public health|police|constabulary|crime commissioner|school|academy|academies|college|university|fire (and rescue|service)|prison|probation|job ?cent(re|er)|department|ministry|authority|library|combined authority)\b/,
  ],
  [
    'charity',
    /\b(development|wildlife|national|housing|carers|land|leisure|theatre|community) trust\b|\b(cic|c\.i\.c|community interest|co-?operative|social enterprise)\b/,
  ],
  ['funder', /\b(trust|foundation|fund|funders|lottery|endowment|philanthrop\w*|grants?)\b/],
  [
    'charity',
    /\b(charity|charitable|church|mosque|temple|synagogue|chapel|parish|st|hospice|advice|citizens|age uk|mind|refuge|shelter|food ?bank|food ?share|pantry|centre|project|association|services?|mission|society|housing|hub)\b/,
  ],
  ['community-group', /\b(group|network|team|forum|volunteers|neighbours|together)\b/],
  ['community', /\b(people|residents|families|communit(y|ies)|carers|tenants|estate)$/],
];

/** What kind of actor a name sounds like; an organisation of no known sector where no word tells. */
export function guessSort(name: string): ActorSort {
  const text = name.toLowerCase();
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? 'organisation';
}
