/**
 * Every clause that a rule rests on: title, section, publisher, and where to read it.
 * Read for this project in November 2026.
 */

export interface Guideline {
  readonly title: string;
  readonly section: string;
  readonly publisher: string;
  readonly url: string;
}

const aspn = {
  title: 'Social Media Behavior Guidelines for Healthcare Professionals (NEURON Project)',
  publisher: 'American Society of Pain and Neuroscience, Journal of Pain Research, 2025',
  url: 'https://www.dovepress.com/journal-of-pain-research-journal',
} as const;
const hipaa = {
  title: 'HIPAA Privacy Rule',
  publisher: 'US Department of Health and Human Services',
  url: 'https://www.ecfr.gov/current/title-45/section-164.514',
} as const;

export const guidelines = {
  'aspn-table-1': { ...aspn, section: 'Table 1, identifiers of protected health information' },
  'aspn-ethics': { ...aspn, section: 'Potential Ethical Dilemmas' },
  'aspn-platform': { ...aspn, section: 'Picking the Platform' },
  'hipaa-names': { ...hipaa, section: '45 CFR 164.514(b)(2)(i)(A)' },
  'hipaa-dates': { ...hipaa, section: '45 CFR 164.514(b)(2)(i)(C)' },
  'hipaa-numbers': { ...hipaa, section: '45 CFR 164.514(b)(2)(i)(D)-(L)' },
  'ftc-255-5': {
    title: 'Guides Concerning the Use of Endorsements and Testimonials in Advertising',
    section: '16 CFR 255.5, material connections',
    publisher: 'US Federal Trade Commission',
    url: 'https://www.ecfr.gov/current/title-16/section-255.5',
  },
} as const satisfies Record<string, Guideline>;

export type GuidelineKey = keyof typeof guidelines;
