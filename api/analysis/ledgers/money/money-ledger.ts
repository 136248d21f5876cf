import type { Network } from '../../snapshot/network.ts';
import type { Ledger } from '../ledger.ts';
import { atRiskByProgramme } from './at-risk-by-programme.ts';
import { atRisk } from './at-risk.ts';
import { byProgramme } from './by-programme.ts';
import { localByProgramme } from './local-by-programme.ts';
import { localShare } from './local-share.ts';
import { moneyReading } from './money-of-map.ts';
import { passedOn } from './passed-on.ts';
import { useOfMoney } from './use-of-money.ts';
import { whereFrom } from './where-from.ts';
import { whoHolds } from './who-holds.ts';
import { MONEY_WORDS } from './words.en.ts';

export function moneyLedger(network: Network): Ledger {
  const on = moneyReading(network);
  return {
    id: 'money',
    title: MONEY_WORDS.title,
    about: MONEY_WORDS.about,
    tables: [
      whereFrom,
      whoHolds,
      passedOn,
      byProgramme,
      localShare,
      localByProgramme,
      useOfMoney,
      atRisk,
      atRiskByProgramme,
    ].map((table) => table(on)),
  };
}
