import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { daySchema } from '../../graph-schema/model/day.ts';

/** "416.67" or "-12.5" as whole pence, without going through a fraction. */
const pence = z
  .string()
  .regex(/^-?\d+(\.\d{1,2})?$/, 'pounds with at most two decimals')
  .transform((pounds) => {
    const [whole = '', part = ''] = pounds.replace('-', '').split('.');
    const amount = Number(whole) * 100 + Number(part.padEnd(2, '0'));
    return pounds.startsWith('-') ? -amount : amount;
  });

const filled = z.string().trim().min(1);

/** A line of the grants file (360Giving Data Standard). */
const grantRow = z
  .object({
    Identifier: filled,
    Description: z.string().trim(),
    Currency: z.literal('GBP'),
    'Amount Awarded': pence,
    'Award Date': daySchema,
    'Recipient Org:Identifier': filled,
    'Recipient Org:Name': filled,
    'Recipient Org:Charity Number': z.string(),
    'Recipient Org:Company Number': z.string(),
    'Funding Org:Identifier': z.literal('GB-LAE-TRF'),
    'Grant Programme:Code': z.enum(['VSG', 'ING']),
  })
  .transform((row) => ({
    id: row.Identifier,
    description: row.Description,
    awardedPence: row['Amount Awarded'],
    awardDay: row['Award Date'],
    recipientId: row['Recipient Org:Identifier'],
    recipientName: row['Recipient Org:Name'],
    charityNumber: row['Recipient Org:Charity Number'].trim(),
    companyNumber: row['Recipient Org:Company Number'].trim(),
    programme: row['Grant Programme:Code'],
  }));
export type GrantRow = z.infer<typeof grantRow>;

const hubRow = z
  .object({ community_hub: filled, postcode: filled, website: filled })
  .transform((row) => ({ place: row.community_hub, postcode: row.postcode, website: row.website }));
export type HubRow = z.infer<typeof hubRow>;

/** A line of the payments file; negative amounts are reversals and credit notes. */
const paymentRow = z
  .object({
    OrganisationalUnit: z.string(),
    BeneficiaryName: filled,
    BeneficiaryOtherID: filled,
    PaymentDate: daySchema,
    TransactionNumber: filled,
    Amount: pence,
    Purpose: z.string(),
  })
  .transform((row) => ({
    unit: row.OrganisationalUnit,
    payeeName: row.BeneficiaryName,
    payeeId: `trafford-supplier-${row.BeneficiaryOtherID}`,
    day: row.PaymentDate,
    transaction: row.TransactionNumber,
    amountPence: row.Amount,
    /** The ledger's heading, before the first dash; what was bought stands after it. */
    heading: (row.Purpose.split(' - ')[0] ?? '').trim(),
    detail: row.Purpose.split(' - ').slice(1).join(' - ').trim(),
  }));
export type PaymentRow = z.infer<typeof paymentRow>;

const NOT_GIVEN = 'NA';

const charityRow = z
  .object({
    registered_charity_number: z.string().regex(/^\d{6,7}$/),
    charity_company_registration_number: z.string(),
    charity_name: filled,
  })
  .transform((row) => ({
    id: `GB-CHC-${row.registered_charity_number}`,
    name: row.charity_name,
    companyNumber:
      row.charity_company_registration_number === NOT_GIVEN
        ? ''
        : row.charity_company_registration_number,
  }));
export type CharityRow = z.infer<typeof charityRow>;

const matchRow = z
  .object({
    left_id: filled,
    left_name: filled,
    right_id: filled,
    right_name: filled,
    decision: z.enum(['same', 'different', 'hosted-by']),
    reason: z.enum([
      'address-and-purpose',
      'address-and-website',
      'charity-number',
      'company-number',
      'name-alone',
      'other-number',
      'place',
      'purpose',
      'same-grant',
      'supplier-number',
      'vat-number',
    ]),
    evidence: filled,
  })
  .transform((row) => ({
    leftId: row.left_id,
    leftName: row.left_name,
    rightId: row.right_id,
    rightName: row.right_name,
    decision: row.decision,
    reason: row.reason,
    evidence: row.evidence,
  }));

type MatchRow = z.infer<typeof matchRow>;

function rowsOf<Row>(csv: string, schema: z.ZodType<Row>): readonly Row[] {
  const records: unknown = parse(csv, { columns: true, bom: true, skip_empty_lines: true });
  return z.array(schema).parse(records);
}

/** The texts of the files in `data` and of `matches.csv`. */
export interface TraffordFiles {
  readonly grants: string;
  readonly hubs: string;
  readonly payments: string;
  readonly charities: string;
  readonly matches: string;
}

export interface TraffordRows {
  readonly grants: readonly GrantRow[];
  readonly hubs: readonly HubRow[];
  readonly payments: readonly PaymentRow[];
  readonly charities: readonly CharityRow[];
  readonly matches: readonly MatchRow[];
}

/** Throws where a line is not as the file's publisher says it is. */
export function readRows(files: TraffordFiles): TraffordRows {
  return {
    grants: rowsOf(files.grants, grantRow),
    hubs: rowsOf(files.hubs, hubRow),
    payments: rowsOf(files.payments, paymentRow),
    charities: rowsOf(files.charities, charityRow),
    matches: rowsOf(files.matches, matchRow),
  };
}
