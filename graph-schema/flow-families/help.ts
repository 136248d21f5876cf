import { choice, known, optionalText } from '../model/field.ts';
import { family } from './family.ts';

export const help = family({
  words: 'Help',
  question: 'What help passes between these two?',
  letter: 'H',
  pattern: 'long-dash',
  layout: 'stream',
  kinds: {
    space: {
      words: 'Space',
      units: ['hours', 'pence'],
      sentence: '{from} lends {to} space, {amount}',
    },
    'staff-time': {
      words: 'Staff time',
      units: ['days', 'hours', 'pence'],
      sentence: '{from} lends {to} staff, {amount}',
    },
    'volunteer-time': {
      words: 'Volunteer time',
      units: ['hours', 'days', 'pence'],
      sentence: '{from} gives {to} volunteer time, {amount}',
    },
    training: {
      words: 'Training',
      units: ['places', 'days', 'pence'],
      sentence: '{from} trains people from {to}, {amount}',
    },
    equipment: {
      words: 'Equipment',
      units: ['items', 'pence'],
      sentence: '{from} lends {to} equipment, {amount}',
    },
    'back-office': {
      words: 'Back office',
      units: ['pence', 'hours', 'days'],
      sentence: '{from} does back-office work for {to}, {amount}',
    },
    advice: {
      words: 'Advice',
      units: ['hours', 'days', 'pence'],
      sentence: '{from} advises {to}, {amount}',
    },
  },
  extras: {
    exchange: known(choice(['free', 'at-cost', 'in-exchange'])),
    forWhom: optionalText(500),
  },
});
