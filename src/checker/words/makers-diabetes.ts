/**
 * Diabetes, weight and hormones: drugs from Drugs@FDA and the Purple Book, devices from the FDA's PMA, De Novo and
 * 510(k) databases and the makers' product pages. Written from general knowledge in November 2026, and not yet held
 * against those sources entry by entry.
 */
export const makersOfDiabetes = `
Novo Nordisk | Novo*: Ozempic, Wegovy, semaglutide, Rybelsus, Saxenda, Victoza, liraglutide, Tresiba, Levemir, NovoLog, Fiasp, Xultophy, CagriSema, Awiqli, Norditropin, Sogroya, NovoSeven, Esperoct, Rivfloza, NovoPen, Zegalogue
Eli Lilly | Lilly~ | Eli Lilly and Company: Mounjaro, Zepbound, tirzepatide, orforglipron, retatrutide, Trulicity, dulaglutide, Humalog, Lyumjev, Basaglar, Rezvoglar, Humulin, Jardiance, Baqsimi, LillyDirect
Sanofi: Lantus, Toujeo, Admelog, Apidra, Soliqua, Tzield, teplizumab
AstraZeneca: Farxiga, Bydureon, Byetta, Xigduo, Onglyza
Merck: Januvia, sitagliptin, Janumet, Steglatro
Boehringer Ingelheim: Jardiance, Synjardy, Glyxambi, Tradjenta, Trijardy, survodutide
Janssen: Invokana, canagliflozin
Amgen: MariTide, maridebart, Tepezza, Krystexxa, Uplizna
Pfizer | Metsera: Genotropin, Ngenla
Abbott~: FreeStyle Libre, Libre 2, Libre 3, Libre*, Lingo*, Ensure, Glucerna, Similac, PediaSure, Pedialyte, EleCare
Dexcom: Dexcom G6, Dexcom G7, Stelo, G7 sensor, Dexcom ONE
Medtronic | MiniMed: MiniMed 780G, 780G, Guardian 4, Simplera, InPen, SmartGuard
Tandem Diabetes Care | Tandem Diabetes | Tandem*: t:slim, t:slim X2, Tandem Mobi, Control-IQ
Insulet: Omnipod, Omnipod 5, Omnipod DASH, SmartAdjust
Beta Bionics: iLet, iLet Bionic Pancreas
Senseonics: Eversense, Eversense 365
Ascensia | Ascensia Diabetes Care: Contour Next, Contour Plus
Sequel Med Tech | Sequel*: twiist
Roche~ | Roche Diabetes Care | Roche Diagnostics: Accu-Chek, Accu-Chek SmartGuide
LifeScan: OneTouch, OneTouch Verio
MannKind: Afrezza, V-Go, Thyquidity
Xeris | Xeris Biopharma: Gvoke, Recorlev, Keveyis
Zealand Pharma | Zealand*: dasiglucagon, petrelintide
Currax | Currax Pharmaceuticals: Contrave
Vivus: Qsymia
Rhythm Pharmaceuticals | Rhythm*: Imcivree, setmelanotide
Altimmune: pemvidutide
Structure Therapeutics: aleniglipron
Viking Therapeutics | Viking*: VK2735
Allurion: Allurion Balloon, Allurion Program
Apollo Endosurgery: Orbera, OverStitch, Endoscopic sleeve gastroplasty system
Reshape Lifesciences | ReShape*: Lap-Band, Obalon
WeightWatchers | WW International: WW Clinic, Sequence*
Madrigal | Madrigal Pharmaceuticals: Rezdiffra, resmetirom
Akero Therapeutics | Akero: efruxifermin
89bio: pegozafermin
Neurocrine | Neurocrine Biosciences: Crenessity, crinecerfont
Crinetics | Crinetics Pharmaceuticals: Palsonify, paltusotine
Ipsen: Somatuline, Dysport, Increlex
Corcept | Corcept Therapeutics: Korlym
Recordati: Isturisa, Signifor
Horizon Therapeutics | Horizon*: Tepezza, Krystexxa
Viridian Therapeutics: veligrotug
Antares Pharma | Halozyme: Xyosted
Marius Pharmaceuticals: Kyzatrex
Tolmar: Jatenzo, Fensolvi, Eligard
Astellas: Veozah, fezolinetant
Bayer: Lynkuet, elinzanetant, Mirena, Kyleena, Yasmin, Skyla~, Essure
Organon: Nexplanon, Jada, Follistim
Myovant | Sumitomo Pharma | Sumitomo Pharma America: Myfembree, Orgovyx, Gemtesa
Hologic: NovaSure, MyoSure, Genius AI, ThinPrep, Panther Fusion, Acessa, Sonata*
Cooper Surgical | CooperSurgical: Paragard, Filshie, Endosee
Evofem: Phexxi
Mayne Pharma: Nextstellis, Annovera, Imvexxy, Bijuva
Exeltis | Agile Therapeutics: Twirla, Slynd
`;
