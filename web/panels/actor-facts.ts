import type { Actor } from '../../graph-schema/model/actor.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { listInWords, sentenceCase } from '../../graph-schema/words/lists.ts';
import { knownWords } from '../words/known-words.ts';
import { nameOf } from '../words/names.ts';
import { valueTitle } from '../words/values.ts';

/** What the map says of an actor itself, in words; what nobody told says so. */
export function actorFacts(
  state: AllianceMap,
  actor: Actor,
): readonly (readonly [string, string])[] {
  const places = listInWords(actor.places.map((id) => nameOf(state, id)));
  const own: readonly (readonly [string, string])[] =
    actor.type === 'connector'
      ? [
          ['Host', actor.host === null ? 'None named.' : nameOf(state, actor.host)],
          ['Paid or not', knownWords(actor.paid, 'paid', valueTitle)],
          ['Hours a week', knownWords(actor.hoursAWeek, 'hoursAWeek', String)],
          ['Funded until', knownWords(actor.fundedUntil, 'fundedUntil', dayInWords)],
        ]
      : actor.type === 'community'
        ? [
            [
              'About how many people',
              knownWords(actor.people, 'people', (count) => count.toLocaleString('en-GB')),
            ],
          ]
        : [
            ['Based', knownWords(actor.based, 'based', valueTitle)],
            ['Yearly income', knownWords(actor.size, 'size', valueTitle)],
            [
              'Led by people it serves',
              knownWords(actor.ledByPeopleItServes, 'ledByPeopleItServes', valueTitle),
            ],
          ];
  return [
    ...own,
    ...(places === '' ? [] : [['Places', places] as const]),
    ...(actor.aliases.length === 0 ? [] : [['Other names', listInWords(actor.aliases)] as const]),
    ...(actor.identifiers.length === 0
      ? []
      : [['Identifiers', listInWords(actor.identifiers)] as const]),
    ['On this map because', sentenceCase(valueTitle(actor.whyOnMap))],
    ...(actor.hint === '' ? [] : [['In other words', actor.hint] as const]),
  ];
}
