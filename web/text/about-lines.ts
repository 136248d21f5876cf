import { all, settings, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { countOf, listInWords } from '../../graph-schema/words/lists.ts';
import { ACTOR_LOOKS, lookName, type LookName } from '../picture/actor-look.ts';

/** The first lines of the text: what the map is for, where it draws its line, and who is on it. */
export function aboutLines(state: AllianceMap): readonly string[] {
  const map = settings(state);
  const purpose = map?.purpose.trim() ?? '';
  const boundary = map?.boundary.trim() ?? '';
  const places = all(state, 'place').map(({ name }) => name);
  return [
    purpose === '' ? 'Nobody has said yet what this map is for.' : purpose,
    ...(boundary === '' ? [] : [boundary]),
    ...(places.length === 0 || places.every((name) => boundary.includes(name))
      ? []
      : [`Its ${places.length === 1 ? 'place is' : 'places are'} ${listInWords(places)}.`]),
    ...whoLines(state),
  ];
}

const MANY: Readonly<Record<LookName, string>> = {
  'public-body': 'public bodies',
  funder: 'funders',
  charity: 'charities',
  'community-group': 'community groups',
  business: 'businesses',
  connector: 'connectors',
  community: 'communities',
  organisation: 'organisations of no known sector',
};

function whoLines(state: AllianceMap): readonly string[] {
  const looks = all(state, 'actor').map(lookName);
  const parts = (Object.keys(MANY) as LookName[]).flatMap((look) => {
    const count = looks.filter((one) => one === look).length;
    const one =
      look === 'organisation' ? 'organisation of no known sector' : ACTOR_LOOKS[look].words;
    return count === 0 ? [] : [countOf(count, one.toLowerCase(), MANY[look])];
  });
  return parts.length === 0 ? [] : [`Who is on it: ${listInWords(parts)}.`];
}
