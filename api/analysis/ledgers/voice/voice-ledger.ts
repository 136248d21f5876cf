import type { Network } from '../../snapshot/network.ts';
import { readingOf } from '../ledger-table.ts';
import type { Ledger } from '../ledger.ts';
import { askedAndAnswered } from './asked-and-answered.ts';
import { checkRounds } from './check-rounds.ts';
import { heardTable } from './heard.ts';
import { storyCommunities } from './story-communities.ts';
import { storyPairs } from './story-pairs.ts';
import { VOICE_WORDS } from './words.en.ts';

export function voiceLedger(network: Network): Ledger {
  const on = readingOf(network);
  return {
    id: 'voice',
    title: VOICE_WORDS.title,
    about: VOICE_WORDS.about,
    tables: [storyPairs, storyCommunities, heardTable, askedAndAnswered, checkRounds].map((table) =>
      table(on),
    ),
  };
}
