/**
 * The columns of CMS Open Payments files by their headings: general, research and ownership files, of all layouts since
 * 2013 (those up to 2020 say `Physician_…` and have no NPI; those up to 2015 have drugs and devices in columns of their
 * own). Headings are compared without case, spaces and `_`, and never by position.
 * Source: the data dictionaries that CMS publishes with the files.
 */

export type FileKind = 'general' | 'research' | 'ownership';

/** Where the columns are that say who a row is about: the recipient, or one of up to five principal investigators. */
export interface RecipientColumns {
  readonly npi: number;
  readonly profile: number;
  readonly first: number;
  readonly last: number;
  readonly specialty: number;
  readonly city: number;
  readonly state: number;
}

/** The place of each column in the row, -1 where there is none. */
export interface Columns {
  readonly kind: FileKind;
  readonly count: number;
  readonly organization: number;
  readonly submitting: number;
  readonly amount: number;
  readonly date: number;
  readonly year: number;
  readonly nature: number;
  readonly form: number;
  readonly owner: number;
  readonly terms: number;
  readonly products: readonly number[];
  readonly recipients: readonly RecipientColumns[];
  /** Headings that would be of use and are not there, as CMS writes them. */
  readonly absent: readonly string[];
}

/** The headings as CMS writes them, first in each list; further ones are other wordings of the same. */
const headings = {
  organization: [
    'Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name',
    'Applicable_Manufacturer_or_GPO_Making_Payment_Name',
    'Entity_Making_Payment_Name',
    'Name_of_Entity_Making_Payment',
    'Company_Making_Payment',
    'Entity_Making_Payment',
  ],
  submitting: [
    'Submitting_Applicable_Manufacturer_or_Applicable_GPO_Name',
    'Submitting_Entity_Name',
    'Reporting_Entity_Name',
    'Name_of_Reporting_Entity',
    'Reporting_Entity',
    'Company_Name',
  ],
  amount: [
    'Total_Amount_of_Payment_USDollars',
    'Total_Amount_of_Payment',
    'Total_Amount_of_Payment_USD',
    'Amount_of_Payment',
    'Payment_Amount',
  ],
  invested: ['Total_Amount_Invested_USDollars', 'Total_Amount_Invested', 'Dollar_Amount_Invested'],
  value: ['Value_of_Interest'],
  terms: ['Terms_of_Interest'],
  date: ['Date_of_Payment', 'Payment_Date'],
  year: ['Program_Year', 'Payment_Year'],
  nature: [
    'Nature_of_Payment_or_Transfer_of_Value',
    'Nature_of_Payment_or_Other_Transfer_of_Value',
    'Nature_of_Payment',
  ],
  form: ['Form_of_Payment_or_Transfer_of_Value', 'Form_of_Payment_or_Other_Transfer_of_Value', 'Form_of_Payment'],
  owner: ['Physician_Ownership_Indicator', 'Covered_Recipient_Ownership_Indicator'],
  study: ['Name_of_Study', 'Preclinical_Research_Indicator', 'Expenditure_Category1', 'Expenditure_Category_1'],
} as const;

const products = [1, 2, 3, 4, 5].flatMap((number) => [
  `Name_of_Drug_or_Biological_or_Device_or_Medical_Supply_${number}`,
  `Name_of_Associated_Covered_Drug_or_Biological${number}`,
  `Name_of_Associated_Covered_Device_or_Medical_Supply${number}`,
]);

/** What a row's person is called in the headings; the recipient of both layouts, then the investigators. */
const persons = [
  'Covered_Recipient',
  'Physician',
  ...[1, 2, 3, 4, 5].map((number) => `Principal_Investigator_${number}`),
] as const;

/** A heading's letters: `Covered_Recipient_NPI`, `covered recipient npi` and `COVERED-RECIPIENT-NPI` are one. */
function lettersOf(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** The columns of a row of headings, or the headings without which nothing can be read. */
export function columnsOf(row: readonly string[]): Columns | { readonly missing: readonly string[] } {
  const places = new Map<string, number>();
  for (const [at, heading] of row.entries()) {
    const letters = lettersOf(heading.slice(0, 200));
    if (letters !== '' && !places.has(letters)) places.set(letters, at);
  }
  const find = (...names: readonly string[]): number => {
    for (const name of names) {
      const at = places.get(lettersOf(name));
      if (at !== undefined) return at;
    }
    return -1;
  };
  const at = (field: keyof typeof headings): number => find(...headings[field]);

  const nature = at('nature');
  const invested = Math.max(at('invested'), at('value'), at('terms'));
  const study = Math.max(at('study'), find('Principal_Investigator_1_Last_Name', 'Principal_Investigator_1_NPI'));
  const kind: FileKind | undefined =
    nature >= 0 ? 'general' : invested >= 0 ? 'ownership' : study >= 0 ? 'research' : undefined;
  const organization = at('organization');
  const submitting = at('submitting');
  const missing = [
    ...(organization < 0 && submitting < 0 ? [headings.organization[0]] : []),
    ...(kind === undefined ? [headings.nature[0]] : []),
  ];
  if (kind === undefined || missing.length > 0) return { missing };

  const amount = kind === 'ownership' ? (at('invested') >= 0 ? at('invested') : at('value')) : at('amount');
  const date = at('date');
  const year = at('year');
  const recipients = persons
    .map((person) => ({
      npi: find(`${person}_NPI`),
      profile: find(`${person}_Profile_ID`),
      first: find(`${person}_First_Name`),
      last: find(`${person}_Last_Name`),
      specialty: find(`${person}_Specialty_1`, `${person}_Specialty`),
      city: person.startsWith('Principal') ? find(`${person}_City`) : find('Recipient_City'),
      state: person.startsWith('Principal') ? find(`${person}_State`) : find('Recipient_State'),
    }))
    .filter(({ npi, first, last }) => npi >= 0 || (first >= 0 && last >= 0));
  const named = products.map((name) => find(name)).filter((place) => place >= 0);
  const absent = [
    ...(amount < 0 ? [kind === 'ownership' ? headings.invested[0] : headings.amount[0]] : []),
    ...(date < 0 && year < 0 ? [kind === 'ownership' ? headings.year[0] : headings.date[0]] : []),
    ...(named.length === 0 && kind !== 'ownership' ? [products[0] ?? ''] : []),
  ];
  return {
    kind,
    count: row.length,
    organization,
    submitting,
    amount,
    date,
    year,
    nature,
    form: at('form'),
    owner: at('owner'),
    terms: at('terms'),
    products: named,
    recipients,
    absent,
  };
}
