/** The twelve charities under the head contract: £ a year that the lead pays each. */
export const STEADY_GROUND_PARTNERS = [
  { code: 'A2', partner: 'C1', pounds: 60_000 },
  { code: 'A3', partner: 'C2', pounds: 120_000 },
  { code: 'A4', partner: 'C3', pounds: 55_000 },
  { code: 'A5', partner: 'C4', pounds: 40_000 },
  { code: 'A6', partner: 'C5', pounds: 45_000 },
  { code: 'A7', partner: 'C6', pounds: 15_000 },
  { code: 'A8', partner: 'C7', pounds: 12_000 },
  { code: 'A9', partner: 'C8', pounds: 30_000 },
  { code: 'A10', partner: 'C9', pounds: 28_000 },
  { code: 'A11', partner: 'C10', pounds: 25_000 },
  { code: 'A12', partner: 'C11', pounds: 8_000 },
  { code: 'A13', partner: 'C12', pounds: 12_000 },
] as const;

/** The nine local awards of 2023/24 that the single children's contract replaced. */
export const LOCAL_AWARDS = [
  { code: 'E1', to: 'C9', pounds: 310_000 },
  { code: 'E2', to: 'C10', pounds: 300_000 },
  { code: 'E3', to: 'C3', pounds: 220_000 },
  { code: 'E4', to: 'C5', pounds: 180_000 },
  { code: 'E5', to: 'C4', pounds: 120_000 },
  { code: 'E6', to: 'V2', pounds: 60_000 },
  { code: 'E7', to: 'C7', pounds: 55_000 },
  { code: 'E8', to: 'V11', pounds: 40_000 },
  { code: 'E9', to: 'V10', pounds: 15_000 },
] as const;

/** The twelve community grants of A24: £ a year each. */
export const COMMUNITY_GRANTS = [
  { to: 'V1', pounds: 8_000 },
  { to: 'V3', pounds: 12_000 },
  { to: 'V4', pounds: 6_000 },
  { to: 'V5', pounds: 5_000 },
  { to: 'V6', pounds: 4_000 },
  { to: 'V7', pounds: 10_000 },
  { to: 'V8', pounds: 5_000 },
  { to: 'C6', pounds: 20_000 },
  { to: 'C7', pounds: 15_000 },
  { to: 'C11', pounds: 10_000 },
  { to: 'V10', pounds: 10_000 },
  { to: 'V11', pounds: 15_000 },
] as const;
