import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { aldermouthChanges } from '../../seed/aldermouth/index.ts';
import { traffordChanges } from '../../seed/trafford/index.ts';
import type { Seed } from './load-seeds.ts';

/** The maps that come with the product, in the order in which they are loaded. */
export function allSeeds(projectRoot: string): readonly Seed[] {
  return [
    {
      id: 'aldermouth',
      title: 'Aldermouth',
      changes: () => Promise.resolve(aldermouthChanges()),
    },
    {
      id: 'trafford',
      title: 'Trafford',
      changes: async () => traffordChanges(await traffordFiles(projectRoot)),
    },
  ];
}

async function traffordFiles(projectRoot: string) {
  const read = (name: string) => readFile(path.join(projectRoot, 'seed', 'trafford', name), 'utf8');
  const [grants, hubs, payments, charities, matches] = await Promise.all([
    read('data/grants.csv'),
    read('data/community_hubs.csv'),
    read('data/supplier_spend_vcse.csv'),
    read('data/charities.csv'),
    read('matches.csv'),
  ]);
  return { grants, hubs, payments, charities, matches };
}
