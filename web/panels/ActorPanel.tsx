import type { ReactElement } from 'react';
import { FAMILY_NAMES, flowFamily } from '../../graph-schema/flow-families/index.ts';
import type { Actor } from '../../graph-schema/model/actor.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { listInWords } from '../../graph-schema/words/lists.ts';
import { flowSentence } from '../words/flow-sentence.ts';
import { NameLink } from '../words/NameLink.tsx';
import { nameOf } from '../words/names.ts';
import { namedList, named, words, type Sentence } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { seatSentence, votesIn } from '../words/rooms.ts';
import { valueWords } from '../words/values.ts';
import { actorFacts } from './actor-facts.ts';
import type { PanelProps } from './panel-props.ts';
import { FactList, PanelPart, SaidList } from './PanelPart.tsx';
import { SourcesPart, ViewsPart } from './SourcesPart.tsx';

/** One actor: what they bring first, then what passes, where they sit, what the map says. No totals. */
export function ActorPanel({
  actor,
  ...props
}: PanelProps & { readonly actor: Actor }): ReactElement {
  const { state, time } = props;
  const relations = relationsOf(state);
  const flows = of(relations.flowsAt, actor.id);
  const seats = of(relations.seatsHeld, actor.id).map((seat) => ({
    id: seat.id,
    sentence: [
      named(state, seat.room),
      ...words(': '),
      ...seatSentence(state, seat, votesIn(of(relations.seatsIn, seat.room))),
    ],
  }));
  const agreements = of(relations.partiesOfActor, actor.id).map(({ id, agreement, roles }) => ({
    id,
    sentence: [
      named(state, agreement),
      ...words(roles.length === 0 ? '' : ` (${listInWords(roles)})`),
    ],
  }));
  const facts = actorFacts(state, actor);
  return (
    <>
      <Brings actor={actor} {...props} />
      {flows.length === 0 && (
        <p className="soft">
          We know this group is here. We have not heard how it links to others. That may be our gap,
          not theirs.
        </p>
      )}
      {FAMILY_NAMES.map((family) => {
        const some = flows.filter((flow) => flow.family === family);
        if (some.length === 0) return null;
        const told = (title: string, list: readonly Flow[]): ReactElement | null =>
          list.length === 0 ? null : (
            <>
              {title !== '' && <h4>{title}</h4>}
              <SaidList
                sentences={list.map((flow) => ({
                  id: flow.id,
                  sentence: flowSentence(state, flow, time),
                }))}
                opens="More"
                {...props}
              />
            </>
          );
        const split = flowFamily(family).layout === 'stream';
        return (
          <PanelPart key={family} title={flowFamily(family).words}>
            {split ? (
              <>
                {told(
                  'Comes in',
                  some.filter((flow) => flow.to === actor.id),
                )}
                {told(
                  'Goes out',
                  some.filter((flow) => flow.from === actor.id),
                )}
                {told(
                  'Passes through',
                  some.filter((flow) => flow.via.includes(actor.id)),
                )}
              </>
            ) : (
              told('', some)
            )}
          </PanelPart>
        );
      })}
      {seats.length > 0 && (
        <PanelPart title="Rooms and seats">
          <SaidList sentences={seats} {...props} />
        </PanelPart>
      )}
      {agreements.length > 0 && (
        <PanelPart title="Agreements">
          <SaidList sentences={agreements} {...props} />
        </PanelPart>
      )}
      <PanelPart title="What this map says about them">
        <FactList facts={facts} />
        {actor.partOf !== null && (
          <p>
            Part of <NameLink id={actor.partOf} text={nameOf(state, actor.partOf)} {...props} />.
          </p>
        )}
      </PanelPart>
      <ViewsPart about={actor.id} {...props} />
      <SourcesPart about={actor.id} {...props} />
    </>
  );
}

const LINKS = [
  ['offers', 'Offers'],
  ['leads-on', 'Leads on'],
  ['cares-about', 'Cares about'],
  ['needs', 'Needs'],
  ['decided-against', 'Decided against'],
] as const;

function Brings({ actor, ...props }: PanelProps & { readonly actor: Actor }): ReactElement {
  const { state } = props;
  const links = of(relationsOf(state).linksOfActor, actor.id);
  const sentences = LINKS.flatMap(([link, title]) => {
    const some = links.filter((one) => one.link === link);
    const [first] = some;
    if (first === undefined) return [];
    const sentence: Sentence = [
      ...words(`${title}: `),
      ...namedList(
        state,
        some.map(({ interest }) => interest),
      ),
      ...words('.'),
    ];
    return [{ id: first.id, sentence }];
  });
  return (
    <PanelPart title="What they bring">
      {actor.roles.length > 0 && <p>Here it {listInWords(actor.roles.map(valueWords))}.</p>}
      {sentences.length === 0 ? (
        <p className="soft">Nobody has told us yet what they bring.</p>
      ) : (
        <SaidList sentences={sentences} {...props} />
      )}
    </PanelPart>
  );
}
