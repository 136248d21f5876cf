import { choice, known, number } from '../model/field.ts';
import { family } from './family.ts';

export const money = family({
  words: 'Money',
  question: 'What money passes between these two?',
  letter: 'M',
  pattern: 'solid',
  layout: 'stream',
  kinds: {
    grant: { words: 'Grant', units: ['pence'], sentence: '{from} gives {to} {amount} as a grant' },
    'contract-payment': {
      words: 'Contract payment',
      units: ['pence'],
      sentence: '{from} pays {to} {amount} under a contract',
    },
    'payment-to-partner': {
      words: 'Payment to partner',
      units: ['pence'],
      sentence: '{from} pays its partner {to} {amount}',
    },
    'member-fee': {
      words: 'Member fee',
      units: ['pence'],
      sentence: '{from} pays {to} {amount} as a member fee',
    },
    loan: { words: 'Loan', units: ['pence'], sentence: '{from} lends {to} {amount}' },
    gift: { words: 'Gift', units: ['pence'], sentence: '{from} gives {to} {amount}' },
    'profit-share': {
      words: 'Profit share',
      units: ['pence'],
      sentence: '{from} shares {amount} of profit with {to}',
    },
    'pay-for-involvement': {
      words: 'Pay for involvement',
      units: ['pence'],
      sentence: '{from} pays {to} {amount} for taking part',
    },
  },
  extras: {
    use: known(choice(['free', 'tied'])),
    paidWhen: known(choice(['advance', 'monthly', 'quarterly', 'on-results'])),
    daysToPay: known(number({ max: 3650 })),
  },
});
