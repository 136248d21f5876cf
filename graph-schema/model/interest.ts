import type { EntityOf } from './entity.ts';
import { choice, choiceOr, inwards, outwards, pointer, text } from './field.ts';

export const INTEREST_TYPES = ['issue', 'purpose', 'place', 'offer', 'need'] as const;

/** A label in the group's own words. */
export const interestFields = {
  label: text(200),
  type: choiceOr(INTEREST_TYPES, 'issue'),
};

export type Interest = EntityOf<'interest', typeof interestFields>;

export const INTEREST_LINKS = [
  'cares-about',
  'offers',
  'needs',
  'leads-on',
  'decided-against',
] as const;

export const interestLinkFields = {
  actor: pointer(['actor'], inwards('HAS')),
  interest: pointer(['interest'], outwards('IN')),
  link: choice(INTEREST_LINKS),
};

export type InterestLink = EntityOf<'interestLink', typeof interestLinkFields>;
