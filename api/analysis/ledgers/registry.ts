import type { Network } from '../snapshot/network.ts';
import { connectingLedger } from './connecting/connecting-ledger.ts';
import { controlLedger } from './control/control-ledger.ts';
import { decisionsLedger } from './decisions/decisions-ledger.ts';
import { helpLedger } from './help/help-ledger.ts';
import type { Ledger } from './ledger.ts';
import { moneyLedger } from './money/money-ledger.ts';
import { voiceLedger } from './voice/voice-ledger.ts';

/** Every ledger, in the order in which they are shown. Power is kept apart in them, never one number. */
export const LEDGERS: readonly ((network: Network) => Ledger)[] = [
  moneyLedger,
  decisionsLedger,
  controlLedger,
  helpLedger,
  voiceLedger,
  connectingLedger,
];
