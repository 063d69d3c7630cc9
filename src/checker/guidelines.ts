/**
 * Every clause that a rule or an item of the account checklist rests on: title, section, publisher, and where to read it.
 * Read for this project in November 2026.
 */

export interface Guideline {
  /** What the card calls it: a few words. */
  readonly short: string;
  readonly title: string;
  readonly section: string;
  readonly publisher: string;
  readonly url: string;
}

/** The paper that the catalogue was made from, as it is cited, and the month (`YYYY-MM`) in which all of this was read. */
export const citation = {
  authors: 'Giuffrida A, Saia-Owenby C, Andriano C, et al.',
  title:
    'Social Media Behavior Guidelines for Healthcare Professionals: An American Society of Pain and Neuroscience NEURON Project',
  journal: 'Journal of Pain Research 2024;17:3587–3599',
  url: 'https://doi.org/10.2147/JPR.S488590',
  read: '2026-11',
} as const;

const aspn = {
  short: 'ASPN guidelines',
  title: 'Social Media Behavior Guidelines for Healthcare Professionals (NEURON Project)',
  publisher: 'American Society of Pain and Neuroscience, Journal of Pain Research 2024;17:3587–3599',
  url: 'https://doi.org/10.2147/JPR.S488590',
} as const;
const hipaa = {
  short: 'HIPAA',
  title: 'HIPAA Privacy Rule',
  publisher: 'US Department of Health and Human Services',
  url: 'https://www.ecfr.gov/current/title-45/section-164.514',
} as const;
const endorsements = {
  short: 'FTC endorsement guides',
  title: 'Guides Concerning the Use of Endorsements and Testimonials in Advertising',
  publisher: 'US Federal Trade Commission',
} as const;

export const guidelines = {
  'aspn-table-1': { ...aspn, section: 'Table 1, identifiers of protected health information' },
  'aspn-table-2': { ...aspn, section: 'Table 2, privacy laws, defamation, copyright and reviews' },
  'aspn-table-3': { ...aspn, section: 'Table 3, respect, transparency and integrity' },
  'aspn-introduction': { ...aspn, section: 'Introduction' },
  'aspn-ethics': { ...aspn, section: 'Potential Ethical Dilemmas' },
  'aspn-platform': { ...aspn, section: 'Picking the Platform' },
  'aspn-profiles': { ...aspn, section: 'Profiles' },
  'aspn-privacy': { ...aspn, section: 'Privacy and Security' },
  'aspn-risks': { ...aspn, section: 'Risks and Rewards' },
  'aspn-use': { ...aspn, section: 'Appropriate Use' },
  'aspn-engagement': { ...aspn, section: 'Engagement' },
  'aspn-reflecting': { ...aspn, section: 'Reflecting' },
  'aspn-research': { ...aspn, section: 'Unmet Research Needs' },
  'aspn-future': { ...aspn, section: 'Future Directions' },
  'hipaa-names': { ...hipaa, section: '45 CFR 164.514(b)(2)(i)(A)' },
  'hipaa-places': { ...hipaa, section: '45 CFR 164.514(b)(2)(i)(B)' },
  'hipaa-dates': { ...hipaa, section: '45 CFR 164.514(b)(2)(i)(C)' },
  'hipaa-numbers': { ...hipaa, section: '45 CFR 164.514(b)(2)(i)(D)-(L)' },
  'hipaa-devices': { ...hipaa, section: '45 CFR 164.514(b)(2)(i)(M)' },
  'hipaa-digital': { ...hipaa, section: '45 CFR 164.514(b)(2)(i)(F), (N), (O)' },
  'hipaa-biometrics': { ...hipaa, section: '45 CFR 164.514(b)(2)(i)(P), (Q)' },
  'hipaa-unique': { ...hipaa, section: '45 CFR 164.514(b)(2)(i)(R) and (ii)' },
  'hipaa-authorization': {
    ...hipaa,
    section: '45 CFR 164.508, uses and disclosures that need an authorization',
    url: 'https://www.ecfr.gov/current/title-45/section-164.508',
  },
  'hipaa-breach': {
    ...hipaa,
    title: 'HIPAA Breach Notification Rule',
    section: '45 CFR 164.404, notification to individuals',
    url: 'https://www.ecfr.gov/current/title-45/section-164.404',
  },
  'hipaa-security': {
    ...hipaa,
    title: 'HIPAA Security Rule',
    section: '45 CFR 164.312, technical safeguards',
    url: 'https://www.ecfr.gov/current/title-45/section-164.312',
  },
  'gdpr-health': {
    short: 'GDPR',
    title: 'General Data Protection Regulation',
    section: 'Article 9, data concerning health',
    publisher: 'European Union, Regulation 2016/679',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  'recognizable-stories': {
    short: 'JMIR 2020',
    title: 'Patient Privacy in Health Professionals’ Posts on Twitter',
    section: '22:e19746',
    publisher: 'Journal of Medical Internet Research, 2020',
    url: 'https://www.jmir.org/2020/8/e19746/',
  },
  'ftc-255': {
    ...endorsements,
    section: '16 CFR Part 255',
    url: 'https://www.ecfr.gov/current/title-16/part-255',
  },
  'ftc-255-2': {
    ...endorsements,
    section: '16 CFR 255.2, consumer endorsements and reviews',
    url: 'https://www.ecfr.gov/current/title-16/section-255.2',
  },
  'ftc-255-5': {
    ...endorsements,
    section: '16 CFR 255.5, material connections',
    url: 'https://www.ecfr.gov/current/title-16/section-255.5',
  },
  'ftc-disclosures': {
    short: 'FTC, Disclosures 101',
    title: 'Disclosures 101 for Social Media Influencers',
    section: 'How to disclose',
    publisher: 'US Federal Trade Commission, 2019',
    url: 'https://www.ftc.gov/influencers',
  },
  'ftc-reviews': {
    short: 'FTC review rule',
    title: 'Rule on the Use of Consumer Reviews and Testimonials',
    section: '16 CFR Part 465',
    publisher: 'US Federal Trade Commission',
    url: 'https://www.ecfr.gov/current/title-16/part-465',
  },
  'ftc-health': {
    short: 'FTC health guidance',
    title: 'Health Products Compliance Guidance',
    section: 'Substantiating claims',
    publisher: 'US Federal Trade Commission, 2022',
    url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  },
  'ftc-act': {
    short: 'FTC Act',
    title: 'Federal Trade Commission Act',
    section: 'Sections 5 and 12 (15 USC 45, 52)',
    publisher: 'US Congress',
    url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section45',
  },
  'fda-807-97': {
    short: 'FDA',
    title: 'Misbranding by reference to premarket notification',
    section: '21 CFR 807.97',
    publisher: 'US Food and Drug Administration',
    url: 'https://www.ecfr.gov/current/title-21/section-807.97',
  },
  'beneficiary-inducements': {
    short: 'Civil monetary penalties',
    title: 'Civil monetary penalties: inducements to beneficiaries',
    section: '42 USC 1320a-7a(a)(5)',
    publisher: 'US Congress',
    url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title42-section1320a-7a',
  },
  'anti-kickback': {
    short: 'Anti-Kickback Statute',
    title: 'Anti-Kickback Statute',
    section: '42 USC 1320a-7b(b)',
    publisher: 'US Congress',
    url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title42-section1320a-7b',
  },
} as const satisfies Record<string, Guideline>;

export type GuidelineKey = keyof typeof guidelines;
