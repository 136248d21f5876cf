/** Pay can change what somebody gets. The government's page, which names free advice and calculators. */
const WHERE = 'https://www.gov.uk/benefits-calculators';

/** What to do before people on benefits are paid, and where. */
export const BENEFITS_ADVICE = `Get benefits advice first: ${WHERE}.`;
