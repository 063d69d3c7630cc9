/**
 * Statements in the styles in which journals print them. The people are invented; the organisations are real. Each is
 * read for one or several of its people.
 */

import type { Relationship } from '../../../src/profile/profile.ts';

export interface PrintedStatement {
  readonly style: string;
  readonly text: string;
  /** By the wanted name: organisation → relationships. */
  readonly of: Readonly<Record<string, Readonly<Record<string, readonly Relationship[]>>>>;
}

export const printedStatements: readonly PrintedStatement[] = [
  {
    style: 'Dovepress: semicolons, qualifiers, a patent licensed on',
    text: `Dr Maria Keller reports personal fees from Besins Healthcare, Mayne Pharma, and Theramex, outside the submitted work; stock options from Vella Bioscience; has a patent "Transdermal delivery" licensed to Hyhte Holdings, Inc. Dr Thomas Moss reports grants and personal fees from Boehringer Ingelheim Pharmaceuticals, Inc., non-financial support from Astellas, and royalties from Wolters Kluwer and UpToDate, during the conduct of the study. The authors report no other conflicts of interest in this work.`,
    of: {
      'Maria Keller': {
        'Besins Healthcare': ['consulting'],
        'Mayne Pharma': ['consulting'],
        Theramex: ['consulting'],
        'Vella Bioscience': ['stock-options'],
        'Hyhte Holdings, Inc.': ['patent'],
      },
      'Thomas Moss': {
        'Boehringer Ingelheim Pharmaceuticals, Inc.': ['research', 'consulting'],
        Astellas: ['other'],
        'Wolters Kluwer': ['royalties'],
        UpToDate: ['royalties'],
      },
    },
  },
  {
    style: 'JAMA: Dr Surname reported, several people in one sentence, a spouse',
    text: `Conflict of Interest Disclosures: Dr Keller reported receiving grants from the National Institutes of Health (NIH) and the National Heart, Lung, and Blood Institute and personal fees from Bayer AG, Leverkusen, Germany, and St. Jude Medical (now Abbott) outside the submitted work. Dr Moss reported owning stock in Amgen and that his spouse is employed by Merck & Co., Inc. Drs Chen and Patel reported serving on the advisory board of Bausch and Lomb and as speakers for Allergan, Inc. No other disclosures were reported.`,
    of: {
      'Maria Keller': {
        'National Institutes of Health': ['research'],
        'National Heart, Lung, and Blood Institute': ['research'],
        'Bayer AG': ['consulting'],
        'St. Jude Medical': ['consulting'],
      },
      'Tom Moss': { Amgen: ['stock'], 'Merck & Co., Inc.': ['employment'] },
      'Li Chen': { 'Bausch and Lomb': ['advisory-board'], 'Allergan, Inc.': ['speaking'] },
      'Anil Patel': { 'Bausch and Lomb': ['advisory-board'], 'Allergan, Inc.': ['speaking'] },
    },
  },
  {
    style: 'Lancet: initials without stops, "All other authors declare"',
    text: `Declaration of interests MJK reports grants from the National Institute on Drug Abuse (grant R01 DA012345) and Eli Lilly and Company, and consulting fees from Johnson & Johnson and Merck Sharp & Dohme. TM is an employee of Novo Nordisk and holds shares in the company. LC and AP report speaker fees from AbbVie. All other authors declare no competing interests.`,
    of: {
      'Mark J. Keller': {
        'National Institute on Drug Abuse': ['research'],
        'Eli Lilly and Company': ['research'],
        'Johnson & Johnson': ['consulting'],
        'Merck Sharp & Dohme': ['consulting'],
      },
      'Tom Moss': { 'Novo Nordisk': ['employment'] },
      'Li Chen': { AbbVie: ['speaking'] },
    },
  },
  {
    style: 'initials with stops, pronouns, negatives',
    text: `M.J.K. has served as a consultant, advisory board member and/or received research support from Nevro, Boston Scientific, and SPR Therapeutics. He also receives royalties from Elsevier. He has no financial ties to Medtronic and declined fees from Stryker, but consults for Saluda Medical. T.M. owns no stock in Abbott. A.B. and C.D. are employees and shareholders of Vertex.`,
    of: {
      'Mark Keller': {
        Nevro: ['consulting', 'advisory-board', 'research'],
        'Boston Scientific': ['consulting', 'advisory-board', 'research'],
        'SPR Therapeutics': ['consulting', 'advisory-board', 'research'],
        Elsevier: ['royalties'],
        'Saluda Medical': ['consulting'],
      },
      'Tom Moss': {},
      'Anna Berg': { Vertex: ['employment', 'stock'] },
    },
  },
  {
    style: 'ASCO: a name on its line and a label on each',
    text: `Maria J. Keller
Employment: Genentech/Roche (I)
Stock and Other Ownership Interests: Gilead Sciences, Johnson & Johnson
Honoraria: Novartis, Pfizer, Eli Lilly
Consulting or Advisory Role: Novartis, Pfizer (Inst), Daiichi Sankyo/AstraZeneca
Speakers' Bureau: Bristol Myers Squibb
Research Funding: Roche (Inst), Boehringer Ingelheim (Inst)
Travel, Accommodations, Expenses: Ipsen
Open Payments Link: https://openpaymentsdata.cms.gov/physician/1234

Thomas Moss
Consulting or Advisory Role: Bayer

No other potential conflicts of interest were reported.`,
    of: {
      'Maria Keller': {
        'Genentech/Roche': ['employment'],
        'Gilead Sciences': ['stock'],
        'Johnson & Johnson': ['stock'],
        Novartis: ['honoraria', 'consulting', 'advisory-board'],
        Pfizer: ['honoraria', 'consulting', 'advisory-board'],
        'Eli Lilly': ['honoraria'],
        'Daiichi Sankyo/AstraZeneca': ['consulting', 'advisory-board'],
        'Bristol Myers Squibb': ['speaking'],
        Roche: ['research'],
        'Boehringer Ingelheim': ['research'],
        Ipsen: ['travel'],
      },
      'Thomas Moss': { Bayer: ['consulting', 'advisory-board'] },
    },
  },
  {
    style: 'ASCO that lost its lines',
    text: `Maria J. Keller Honoraria: Novartis, Pfizer (Inst) Consulting or Advisory Role: Roche Research Funding: AbbVie (Inst), Amgen (Inst) Thomas Moss Employment: Bayer Stock and Other Ownership Interests: Bayer No other potential conflicts of interest were reported.`,
    of: {
      'Maria Keller': {
        Novartis: ['honoraria'],
        Pfizer: ['honoraria'],
        Roche: ['consulting', 'advisory-board'],
        AbbVie: ['research'],
        Amgen: ['research'],
      },
      'Thomas Moss': { Bayer: ['employment', 'stock'] },
    },
  },
  {
    style: 'ASH: the organisation first',
    text: `Keller: Novartis: Honoraria, Research Funding; Celgene: Consultancy; Janssen: Speakers Bureau. Moss: Pfizer: Employment, Equity Ownership. Chen: No relevant conflicts of interest to declare.`,
    of: {
      'Maria Keller': { Novartis: ['honoraria', 'research'], Celgene: ['consulting'], Janssen: ['speaking'] },
      'Tom Moss': { Pfizer: ['employment', 'stock'] },
      'Li Chen': {},
    },
  },
  {
    style: 'EULAR: labels with "of" and commas between people',
    text: `Disclosure of Interests: Maria Keller Speakers bureau: AbbVie, UCB, Consultant of: Janssen, Lilly, Grant/research support from: Novartis, Thomas Moss: None declared, Li Chen Shareholder of: Galapagos, Employee of: Galapagos`,
    of: {
      'Maria Keller': {
        AbbVie: ['speaking'],
        UCB: ['speaking'],
        Janssen: ['consulting'],
        Lilly: ['consulting'],
        Novartis: ['research'],
      },
      'Thomas Moss': {},
      'Li Chen': { Galapagos: ['stock', 'employment'] },
    },
  },
  {
    style: 'ophthalmology: initials, a dash after the tie',
    text: `Financial Disclosure(s): The author(s) have made the following disclosure(s): M.J.K.: Consultant - Alcon, Bausch + Lomb, Johnson & Johnson Vision; Grant support - Novartis. T.M.: Equity owner - Glaukos; Lecturer - Allergan.`,
    of: {
      'Maria J Keller': {
        Alcon: ['consulting'],
        'Bausch + Lomb': ['consulting'],
        'Johnson & Johnson Vision': ['consulting'],
        Novartis: ['research'],
      },
      'Tom Moss': { Glaukos: ['stock'], Allergan: ['speaking'] },
    },
  },
  {
    style: 'RSNA: initials and noun phrases',
    text: `Disclosures of conflicts of interest: M.J.K. Grants from GE HealthCare and Siemens Healthineers; consultant for Bayer; payment for lectures from Bracco; patent licensed to Philips. T.M. No relevant relationships. L.C. Stock in Nanox; on board of directors of the Radiological Society of North America.`,
    of: {
      'Mark Keller': {
        'GE HealthCare': ['research'],
        'Siemens Healthineers': ['research'],
        Bayer: ['consulting'],
        Bracco: ['speaking'],
        Philips: ['patent'],
      },
      'Tom Moss': {},
      'Li Chen': { Nanox: ['stock'], 'Radiological Society of North America': ['other'] },
    },
  },
  {
    style: 'BMJ: the ICMJE formula, people between semicolons',
    text: `Competing interests: All authors have completed the ICMJE uniform disclosure form at www.icmje.org/disclosure-of-interest/ and declare: MK has received grants from the National Institute for Health and Care Research and the Wellcome Trust; TM has received personal fees from Pfizer and Sanofi for advisory boards in the past three years; LC is a trustee of Pain UK; no other relationships or activities that could appear to have influenced the submitted work.`,
    of: {
      'Maria Keller': {
        'National Institute for Health and Care Research': ['research'],
        'Wellcome Trust': ['research'],
      },
      'Tom Moss': { Pfizer: ['advisory-board'], Sanofi: ['advisory-board'] },
      'Li Chen': { 'Pain UK': ['other'] },
    },
  },
  {
    style: 'the tie in brackets behind each organisation',
    text: `Dr. Keller has financial relationships with Abbott (consultant, speaker), Medtronic (research grant), and Relievant Medsystems (stock options; advisory board). Dr. Moss has nothing to disclose.`,
    of: {
      'Maria Keller': {
        Abbott: ['consulting', 'speaking'],
        Medtronic: ['research'],
        'Relievant Medsystems': ['stock-options', 'advisory-board'],
      },
      'Tom Moss': {},
    },
  },
  {
    style: 'colon lists',
    text: `Maria Keller, MD, PhD: Consultant: Nevro, Abbott, Medtronic; Speaker: Averitas Pharma; Research: Mainstay Medical, NIH; Stock: SPR Therapeutics. Thomas Moss, DO: nothing to disclose.`,
    of: {
      'Maria Keller': {
        Nevro: ['consulting'],
        Abbott: ['consulting'],
        Medtronic: ['consulting'],
        'Averitas Pharma': ['speaking'],
        'Mainstay Medical': ['research'],
        NIH: ['research'],
        'SPR Therapeutics': ['stock'],
      },
      'Thomas Moss': {},
    },
  },
  {
    style: 'what was paid for, told behind the names; dates and sums',
    text: `In the past 36 months, Dr. Keller has received fees from Pfizer and Novartis for lectures (2021-2023), from Grünenthal for consulting ($5,000), and travel support from the European Pain Federation EFIC. She is Associate Editor of the Journal of Pain Research and a member of the data safety monitoring board of a trial sponsored by Vertex Pharmaceuticals.`,
    of: {
      'Maria Keller': {
        Pfizer: ['speaking'],
        Novartis: ['speaking'],
        Grünenthal: ['consulting'],
        'European Pain Federation EFIC': ['travel'],
        'Journal of Pain Research': ['other'],
        'Vertex Pharmaceuticals': ['advisory-board'],
      },
    },
  },
  {
    style: 'one author, never named',
    text: `The author has received speaker honoraria from Teva and Lundbeck, and research support from the Migraine Research Foundation. He serves on the scientific advisory board of Amgen.`,
    of: {
      'Thomas Moss': {
        Teva: ['speaking', 'honoraria'],
        Lundbeck: ['speaking', 'honoraria'],
        'Migraine Research Foundation': ['research'],
        Amgen: ['advisory-board'],
      },
    },
  },
  {
    style: 'the first person',
    text: `I am a paid consultant for Boston Scientific and Abbott and own stock in Nalu Medical.`,
    of: {
      'Maria Keller': {
        'Boston Scientific': ['consulting'],
        Abbott: ['consulting'],
        'Nalu Medical': ['stock'],
      },
    },
  },
  {
    style: 'all authors, and the study is nobody’s tie',
    text: `This study was funded by Grünenthal. All authors received travel support from Mundipharma. Dr Keller is a co-founder of Painify GmbH. Medical writing was provided by Parexel and funded by Grünenthal. The funder had no role in the study.`,
    of: {
      'Maria Keller': { Mundipharma: ['travel'], 'Painify GmbH': ['ownership'] },
    },
  },
  {
    style: 'a PDF copy: hyphenation, ligatures, no-break spaces, curly quotes',
    text: 'Conﬂict of Interest: Dr.\u00a0M.\u00a0J.\u00a0Keller has re-\nceived consulting fees from Boehringer Ingel-\nheim, L’Oréal, Bristol\u2013Myers Squibb, and the Chil-\ndren’s Hospital of Philadelphia.\nDr.\u00a0T.\u00a0Moss has no con\u00ad\ufb02icts of interest.',
    of: {
      'Maria Keller': {
        'Boehringer Ingelheim': ['consulting'],
        "L'Oréal": ['consulting'],
        'Bristol\u2013Myers Squibb': ['consulting'],
        "Children's Hospital of Philadelphia": ['consulting'],
      },
      'Tom Moss': {},
    },
  },
  {
    style: 'people in brackets behind the organisations',
    text: `Consultancy: Pfizer (M.J.K., T.M.), Novartis (L.C.). Research funding: Bayer (T.M.). Speakers bureau: none.`,
    of: {
      'Mark J. Keller': { Pfizer: ['consulting'] },
      'Tom Moss': { Pfizer: ['consulting'], Bayer: ['research'] },
    },
  },
  {
    style: 'societies, universities, a donated drug, an expert witness',
    text: `Dr Moss has received an unrestricted educational grant from the American Society of Regional Anesthesia and Pain Medicine, has lectured for the University of California, San Francisco, served as an expert witness for Teva, and received study drug from Pacira BioSciences, Inc. Dr Keller reports that her institution received research grants from Averitas and the U.S. Department of Veterans Affairs, unrelated to this work.`,
    of: {
      'Tom Moss': {
        'American Society of Regional Anesthesia and Pain Medicine': ['research'],
        'University of California, San Francisco': ['speaking'],
        Teva: ['other'],
        'Pacira BioSciences, Inc.': ['gifts'],
      },
      'Maria Keller': { Averitas: ['research'], 'U.S. Department of Veterans Affairs': ['research'] },
    },
  },
  {
    style: 'letters that stand for ties',
    text: `Disclosure: M.J. Keller, Regeneron (F), Genentech (F, C), Zeiss (C), Bausch and Lomb (C, P); T. Moss, None; L. Chen, Novartis (E)`,
    of: {
      'Maria Keller': {
        Regeneron: ['research'],
        Genentech: ['research', 'consulting'],
        Zeiss: ['consulting'],
        'Bausch and Lomb': ['consulting', 'patent'],
      },
      'Tom Moss': {},
      'Li Chen': { Novartis: ['employment'] },
    },
  },
  {
    style: 'the organisation first, its ties behind commas',
    text: `Disclosures\nMaria Keller: Takeda, travel support, Research Funding; Janssen, Advisory committees; Celgene, Research Funding. Thomas Moss: Pfizer, honoraria, Speakers Bureau.`,
    of: {
      'Maria Keller': {
        Takeda: ['travel', 'research'],
        Janssen: ['advisory-board'],
        Celgene: ['research'],
      },
      'Thomas Moss': { Pfizer: ['honoraria', 'speaking'] },
    },
  },
  {
    style: 'the tie first, a comma, the organisation',
    text: `MJK: IP royalties, Smith & Nephew; paid consultant, Stryker and Arthrex, Inc; stock or stock options, Overture Orthopaedics; editorial or governing board, Journal of Bone and Joint Surgery. TM: research support, Zimmer Biomet. The other author certifies that he has no conflicts.`,
    of: {
      'Maria J. Keller': {
        'Smith & Nephew': ['royalties'],
        Stryker: ['consulting'],
        'Arthrex, Inc': ['consulting'],
        'Overture Orthopaedics': ['stock', 'stock-options'],
        'Journal of Bone and Joint Surgery': ['other'],
      },
      'Tom Moss': { 'Zimmer Biomet': ['research'] },
    },
  },
  {
    style: 'NEJM of old: "Dr. X, being employed by"',
    text: `Dr. Keller reports consulting fees, paid to her institution, from Novartis and Roche, and fees for serving on a data and safety monitoring board from Idorsia. Dr. Moss, being employed by and owning stock in Novo Nordisk; and Dr. Chen, receiving grant support, paid to University of Lagos, from the Bill and Melinda Gates Foundation. No other potential conflict of interest relevant to this article was reported.`,
    of: {
      'Maria Keller': {
        Novartis: ['consulting'],
        Roche: ['consulting'],
        Idorsia: ['advisory-board'],
      },
      'Tom Moss': { 'Novo Nordisk': ['employment', 'stock'] },
      'Li Chen': { 'Bill and Melinda Gates Foundation': ['research'] },
    },
  },
  {
    style: 'authors by number, the ties in brackets',
    text: `Conflict of Interest
Author 1: The author declares no conflict of interest.
Author 2: Novo Nordisk Canada (travel and speaker fees), Shire Pharma Canada (development of educational materials, speaker fees), and Valeant Canada (travel fees).
Author 3: Novo Nordisk Canada (travel and consultant fees), and Merck (advisory board).`,
    of: {
      'Author 1': {},
      'Author 2': {
        'Novo Nordisk Canada': ['travel', 'speaking'],
        'Shire Pharma Canada': ['speaking'],
        'Valeant Canada': ['travel'],
      },
      'Author 3': { 'Novo Nordisk Canada': ['travel', 'consulting'], Merck: ['advisory-board'] },
    },
  },
  {
    style: 'grant numbers, a division, a drug and a trial among the names; people who "work for"',
    text: `M.J.K. has received grants from the National Science Foundation (Award Nos. NSF IIS 2205329 and NSF IIS 2046795) and from the Division of Elected Members, and fees for the KEYNOTE-189 trial from Merck. T.M. has been a consultant for Amgen and Pembrolizumab; speaking and teaching arrangements of DePuy Synthes Products Inc. Ana Berg and Luis Lind work for Novartis.`,
    of: {
      'Maria J. Keller': { 'National Science Foundation': ['research'], Merck: ['other'] },
      'Tom Moss': { Amgen: ['consulting'], 'DePuy Synthes Products Inc.': ['speaking'] },
      'Luis Lind': { Novartis: ['employment'] },
    },
  },
  {
    style: 'a web page: markup, a heading that ran into the text, initials without stops before a surname',
    text: `Conflict of interest<b>Maria Keller</b> is an Editorial Board member of the American Journal of Clinical Dermatology and has received consultancy fees from Johnson &amp; Johnson Innovative Medicine. TB Moss, during the conduct of the study, reports grants from Meiji Seika Pharma Co., Ltd and e-derm consult GmbH. L Chen is an employee of LEO Pharma A/S, Ballerup, Denmark.`,
    of: {
      'Maria Keller': {
        'American Journal of Clinical Dermatology': ['other'],
        'Johnson & Johnson Innovative Medicine': ['consulting'],
      },
      'Tom B. Moss': { 'Meiji Seika Pharma Co., Ltd': ['research'], 'e-derm consult GmbH': ['research'] },
      'Li Chen': { 'LEO Pharma A/S': ['employment'] },
    },
  },
];
