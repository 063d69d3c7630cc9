/** The columns of the files that CMS publishes, by year and kind, in their order; and files made with them. Everyone in them is invented. */

const address = [
  'Recipient_Primary_Business_Street_Address_Line1',
  'Recipient_Primary_Business_Street_Address_Line2',
  'Recipient_City',
  'Recipient_State',
  'Recipient_Zip_Code',
  'Recipient_Country',
  'Recipient_Province',
  'Recipient_Postal_Code',
];
const numbered = (count: number, name: (number: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => name(at + 1));
const hospital = ['Teaching_Hospital_CCN', 'Teaching_Hospital_ID', 'Teaching_Hospital_Name'];
const person = (who: string, npi = true): string[] => [
  `${who}_Profile_ID`,
  ...(npi ? [`${who}_NPI`] : []),
  `${who}_First_Name`,
  `${who}_Middle_Name`,
  `${who}_Last_Name`,
  `${who}_Name_Suffix`,
];
const payer = [
  'Submitting_Applicable_Manufacturer_or_Applicable_GPO_Name',
  'Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_ID',
  'Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name',
  'Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_State',
  'Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Country',
];
const payment = [
  'Total_Amount_of_Payment_USDollars',
  'Date_of_Payment',
  'Number_of_Payments_Included_in_Total_Amount',
  'Form_of_Payment_or_Transfer_of_Value',
  'Nature_of_Payment_or_Transfer_of_Value',
  'City_of_Travel',
  'State_of_Travel',
  'Country_of_Travel',
  'Physician_Ownership_Indicator',
  'Third_Party_Payment_Recipient_Indicator',
  'Name_of_Third_Party_Entity_Receiving_Payment_or_Transfer_of_Value',
  'Charity_Indicator',
  'Third_Party_Equals_Covered_Recipient_Indicator',
  'Contextual_Information',
  'Delay_in_Publication_Indicator',
  'Record_ID',
  'Dispute_Status_for_Publication',
];
const products = (pdi: boolean): string[] => [
  'Related_Product_Indicator',
  ...[1, 2, 3, 4, 5].flatMap((number) => [
    `Covered_or_Noncovered_Indicator_${number}`,
    `Indicate_Drug_or_Biological_or_Device_or_Medical_Supply_${number}`,
    `Product_Category_or_Therapeutic_Area_${number}`,
    `Name_of_Drug_or_Biological_or_Device_or_Medical_Supply_${number}`,
    `Associated_Drug_or_Biological_NDC_${number}`,
    ...(pdi ? [`Associated_Device_or_Medical_Supply_PDI_${number}`] : []),
  ]),
];
const end = ['Program_Year', 'Payment_Publication_Date'];

/** Since 2021: 91 columns. */
export const general = [
  'Change_Type',
  'Covered_Recipient_Type',
  ...hospital,
  ...person('Covered_Recipient'),
  ...address,
  ...numbered(6, (number) => `Covered_Recipient_Primary_Type_${number}`),
  ...numbered(6, (number) => `Covered_Recipient_Specialty_${number}`),
  ...numbered(5, (number) => `Covered_Recipient_License_State_code${number}`),
  ...payer,
  ...payment,
  ...products(true),
  ...end,
];

/** 2016 to 2020: 75 columns, no NPI. */
export const generalBefore2021 = [
  'Change_Type',
  'Covered_Recipient_Type',
  ...hospital,
  ...person('Physician', false),
  ...address,
  'Physician_Primary_Type',
  'Physician_Specialty',
  ...numbered(5, (number) => `Physician_License_State_code${number}`),
  ...payer,
  ...payment,
  ...products(false),
  ...end,
];

/** 2013 to 2015: drugs and devices in columns of their own. */
export const generalBefore2016 = [
  'Covered_Recipient_Type',
  ...hospital,
  ...person('Physician', false),
  ...address,
  'Physician_Primary_Type',
  'Physician_Specialty',
  ...payer,
  ...payment,
  'Product_Indicator',
  ...numbered(5, (number) => `Name_of_Associated_Covered_Drug_or_Biological${number}`),
  ...numbered(5, (number) => `NDC_of_Associated_Covered_Drug_or_Biological${number}`),
  ...numbered(5, (number) => `Name_of_Associated_Covered_Device_or_Medical_Supply${number}`),
  ...end,
];

export const ownership = [
  'Change_Type',
  ...person('Physician'),
  ...address,
  'Physician_Primary_Type',
  'Physician_Specialty',
  'Record_ID',
  'Program_Year',
  'Total_Amount_Invested_USDollars',
  'Value_of_Interest',
  'Terms_of_Interest',
  ...payer,
  'Dispute_Status_for_Publication',
  'Interest_Held_by_Physician_or_an_Immediate_Family_Member',
  'Payment_Publication_Date',
];

export const research = [
  'Change_Type',
  'Covered_Recipient_Type',
  'Noncovered_Recipient_Entity_Name',
  ...hospital,
  ...person('Covered_Recipient'),
  ...address,
  ...[1, 2, 3, 4, 5].flatMap((number) => [
    `Principal_Investigator_${number}_Covered_Recipient_Type`,
    ...person(`Principal_Investigator_${number}`),
    `Principal_Investigator_${number}_City`,
    `Principal_Investigator_${number}_State`,
    `Principal_Investigator_${number}_Specialty_1`,
  ]),
  ...payer,
  ...products(true),
  'Total_Amount_of_Payment_USDollars',
  'Date_of_Payment',
  'Form_of_Payment_or_Transfer_of_Value',
  ...numbered(6, (number) => `Expenditure_Category${number}`),
  'Preclinical_Research_Indicator',
  'Delay_in_Publication_Indicator',
  'Name_of_Study',
  'Record_ID',
  ...end,
];

/** A valid NPI of nobody: the CMS example number. */
export const npi = '1234567893';
export const otherNpi = '1992999015';

const usual: Readonly<Record<string, string>> = {
  Change_Type: 'UNCHANGED',
  Covered_Recipient_Type: 'Covered Recipient Physician',
  Covered_Recipient_NPI: npi,
  Covered_Recipient_Profile_ID: '4001',
  Covered_Recipient_First_Name: 'LENA',
  Covered_Recipient_Last_Name: 'HARTWELL',
  Physician_NPI: npi,
  Physician_Profile_ID: '4001',
  Physician_First_Name: 'LENA',
  Physician_Last_Name: 'HARTWELL',
  Recipient_City: 'SPRINGFIELD',
  Recipient_State: 'IL',
  Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name: 'Medtronic, Inc.',
  Total_Amount_of_Payment_USDollars: '100.00',
  Date_of_Payment: '03/14/2023',
  Number_of_Payments_Included_in_Total_Amount: '1',
  Form_of_Payment_or_Transfer_of_Value: 'Cash or cash equivalent',
  Nature_of_Payment_or_Transfer_of_Value: 'Consulting Fee',
  Physician_Ownership_Indicator: 'No',
  Dispute_Status_for_Publication: 'No',
  Delay_in_Publication_Indicator: 'No',
  Program_Year: '2023',
};

/** The headings that tests name often. */
const short: Readonly<Record<string, string>> = {
  payer: 'Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name',
  amount: 'Total_Amount_of_Payment_USDollars',
  date: 'Date_of_Payment',
  nature: 'Nature_of_Payment_or_Transfer_of_Value',
  form: 'Form_of_Payment_or_Transfer_of_Value',
  year: 'Program_Year',
  product: 'Name_of_Drug_or_Biological_or_Device_or_Medical_Supply_1',
};

export type Cells = Readonly<Record<string, string>>;

export interface FileForm {
  readonly delimiter?: string;
  readonly newline?: string;
  /** Quotation marks round every cell, as CMS writes; else only where they are needed. */
  readonly quoted?: boolean;
}

/** One line, without its end. `cells` go by their heading or by a short name of it; others are as usual. */
export function rowOf(
  columns: readonly string[],
  cells: Cells = {},
  { delimiter = ',', quoted }: FileForm = {},
): string {
  const given = new Map(
    [...Object.entries(usual), ...Object.entries(cells)].map(([name, value]) => [short[name] ?? name, value]),
  );
  return columns
    .map((column) => {
      const value = given.get(column) ?? '';
      return quoted || /["\r\n]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value;
    })
    .join(delimiter);
}

/** A file: the headings and a row for each of `rows`. */
export function fileOf(columns: readonly string[], rows: readonly Cells[], form: FileForm = {}): string {
  const { delimiter = ',', newline = '\r\n', quoted } = form;
  const headings = columns.map((column) => (quoted ? `"${column}"` : column)).join(delimiter);
  return [headings, ...rows.map((cells) => rowOf(columns, cells, form)), ''].join(newline);
}

/** The bytes of a text in pieces of `size`. */
export async function* bytesOf(text: string | Uint8Array, size = 1 << 20): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
