/**
 * Under which letters the shares of the makers are traded in the United States, by the maker's name in `makers-*.ts`.
 * From the exchanges' listings (NYSE, Nasdaq, OTC for foreign shares) as they stood in 2026; written from general
 * knowledge in November 2026. A company that is no longer traded keeps its letters where people still write them.
 */

import type { Maker } from './makers.ts';

const listed = `
Abbott ABT, Medtronic MDT, Boston Scientific BSX, Johnson & Johnson JNJ, Stryker SYK, Zimmer Biomet ZBH, Globus Medical GMED,
Smith+Nephew SNN, Orthofix OFIX, Alphatec Spine ATEC, SI-BONE SIBN, ZimVie ZIMV, Nevro NVRO, Bioventus BVS, Avanos Medical AVNS,
Pacira BioSciences PCRX, Heron Therapeutics HRTX, Vertex Pharmaceuticals VRTX, Collegium Pharmaceutical COLL, Indivior INDV,
Alkermes ALKS, Emergent BioSolutions EBS, Scilex SCLX, Teva TEVA, Amgen AMGN, AbbVie ABBV, Pfizer PFE, Eli Lilly LLY,
electroCore ECOR, Axsome AXSM, Tonix Pharmaceuticals TNXP, Supernus SUPN, Anika ANIK, Sanofi SNY, Haleon HLN, Kenvue KVUE,
Zynex ZYXI, Edwards Lifesciences EW, Penumbra PEN, Inari Medical NARI, Teleflex TFX, Merit Medical MMSI, Becton Dickinson BDX,
iRhythm IRTC, CVRx CVRX, LivaNova LIVN, HeartFlow HTFL, Artivion AORT, Bristol Myers Squibb BMY, Novartis NVS, Regeneron REGN,
Bayer BAYRY, AstraZeneca AZN, Merck MRK, Alnylam ALNY, BridgeBio BBIO, Ionis IONS, Esperion ESPR, Amarin AMRN,
Cytokinetics CYTK, Mineralys MLYS, Lexicon Pharmaceuticals LXRX, Milestone Pharmaceuticals MIST, United Therapeutics UTHR,
Arrowhead ARWR, Novo Nordisk NVO, Dexcom DXCM, Tandem Diabetes Care TNDM, Insulet PODD, Beta Bionics BBNX, Senseonics SENS,
Roche RHHBY, MannKind MNKD, Xeris XERS, Rhythm Pharmaceuticals RYTM, Altimmune ALT, Structure Therapeutics GPCR,
Viking Therapeutics VKTX, WeightWatchers WW, Madrigal MDGL, Neurocrine NBIX, Crinetics CRNX, Corcept CORT, Viridian Therapeutics VRDN,
Halozyme HALO, Organon OGN, Hologic HOLX, CooperSurgical COO, CooperVision COO, Evofem EVFM, Galderma GALDY, Revance RVNC,
Evolus EOLS, Incyte INCY, Arcutis ARQT, Journey Medical DERM, Bausch Health BHC, Bausch + Lomb BLCO, Verrica VRCA,
Biofrontera BFRI, Castle Biosciences CSTL, Krystal Biotech KRYS, Abeona ABEO, Cutera CUTR, InMode INMD, Venus Concept VERO,
HydraFacial SKIN, Apyx Medical APYX, Establishment Labs ESTA, Sensus Healthcare SRTS, L'Oréal LRLCY, Gilead GILD, Astellas ALPMY,
BeiGene ONC, GSK GSK, Takeda TAK, Exelixis EXEL, Eisai ESAIY, Jazz Pharmaceuticals JAZZ, Iovance IOVA, Immunocore IMCR,
Syndax SNDX, Kura Oncology KURA, Geron GERN, Karyopharm KPTI, Legend Biotech LEGN, Arcellx ACLX, ImmunityBio IBRX,
CG Oncology CGON, UroGen URGN, Lantheus LNTH, Telix TLX, Exact Sciences EXAS, Guardant Health GH, Natera NTRA, Myriad Genetics MYGN,
Veracyte VCYT, Tempus TEM, Caris Life Sciences CAI, Grail GRAL, Illumina ILMN, Quest Diagnostics DGX, Novocure NVCR, Accuray ARAY,
BioNTech BNTX, Moderna MRNA, Agios AGIO, Biogen BIIB, TG Therapeutics TGTX, argenx ARGX, Marinus MRNS, Acadia ACAD, Amneal AMRX,
Vanda VNDA, Compass Pathways CMPS, MindMed MNMD, Neuronetics STIM, BrainsWay BWAY, NeuroPace NPCE,
Inspire Medical Systems INSP, Nyxoah NYXH, ResMed RMD, Philips PHG, Harmony Biosciences HRMY, Avadel AVDL, Sarepta SRPT, PTC Therapeutics PTCT,
Catalyst Pharmaceuticals CPRX, Praxis Precision PRAX, Xenon Pharmaceuticals XENE, Ceribell CBLL, Apellis APLS, Alcon ALC, RxSight RXST,
STAAR Surgical STAA, Glaukos GKOS, Sight Sciences SGHT, Ocular Therapeutix OCUL, EyePoint EYPT, Tarsus TARS, Harrow HROW,
Viatris VTRS, Novavax NVAX, Dynavax DVAX, Valneva VALN, Invivyd IVVD, Innoviva INVA, SIGA SIGA, QuidelOrtho QDEL,
ARS Pharmaceuticals SPRY, Owlet OWLT, GE HealthCare GEHC, Siemens Healthineers SMMNY, iCAD ICAD, RadNet RDNT, Butterfly Network BFLY, Hyperfine HYPR,
Doximity DOCS, Oracle Health ORCL, Teladoc TDOC, Hinge Health HNGE, Apple AAPL, Garmin GRMN, Masimo MASI, Baxter BAX,
ICU Medical ICUI, Fresenius FMS, Outset Medical OM, Intuitive Surgical ISRG, Procept BioRobotics PRCT, Profound Medical PROF,
Axonics AXNX, Integra LifeSciences IART, Solventum SOLV, ConvaTec CNVVY, AVITA Medical RCEL, Haemonetics HAE, Cochlear CHEOY,
Align Technology ALGN, Dentsply Sirona XRAY, Envista NVST, Colgate CL, Procter & Gamble PG, Ironwood IRWD, Ardelyx ARDX,
Phathom PHAT, Insmed INSM, Aurinia AUPH, Travere TVTX, Akebia AKBA, Kiniksa KNSA, BioCryst BCRX, KalVista KALV,
Treace Medical Concepts TMCI, OrthoPediatrics KIDS, Enovis ENOV, ConMed CNMD, Vericel VCEL, Organogenesis ORGO, MiMedx MDXG, Xtant Medical XTNT,
Carlsmed CARL, UCB UCBJY, Ascendis Pharma ASND, BioMarin BMRN, Ultragenyx RARE, Stoke Therapeutics STOK, Pulmonx LUNG, Inogen INGN
`;

let read: ReadonlyMap<string, readonly string[]> | undefined;

/** The letters under which a maker of the table is traded, without the $. */
export function tickersOf(maker: Maker): readonly string[] {
  read ??= new Map(
    listed
      .split(',')
      .map((one) => /^\s*(.+?)\s+([A-Z.]+)\s*$/.exec(one))
      .filter((one) => one !== null)
      .map(([, name = '', letters = '']) => [name, [letters]] as const),
  );
  return maker.names.flatMap(({ text }) => read?.get(text) ?? []);
}
