/**
 * Vaccines, infection, paediatrics: to be looked up in the FDA's list of licensed vaccines, Drugs@FDA and the Purple
 * Book. Written from general knowledge in November 2026, and not yet held against those sources entry by entry.
 */
export const makersOfVaccines = `
Pfizer: Comirnaty, Prevnar, Prevnar 20, Abrysvo, Trumenba, Penbraya, Ticovac, Paxlovid, nirmatrelvir, Zavicefta, Zithromax
Moderna: Spikevax, mNEXSPIKE, mRESVIA
Merck | Merck & Co | MSD: Gardasil, Gardasil 9, Vaxneuvance, Capvaxive, Pneumovax, RotaTeq, ProQuad, M-M-R II, Varivax, Vaqta, Recombivax, Enflonsia, clesrovimab, Zerbaxa, Dificid, Prevymis, Lagevrio, Isentress
Sanofi | Sanofi Pasteur: Beyfortus, nirsevimab, Fluzone, Fluzone High-Dose, Flublok, Pentacel, Vaxelis, MenQuadfi, Adacel, Daptacel, Imovax
AstraZeneca: FluMist, Beyfortus, Synagis
GSK | GlaxoSmithKline | ViiV Healthcare | ViiV: Shingrix, Arexvy, Bexsero, Penmenvy, Boostrix, Infanrix, Kinrix, Pediarix, Rotarix, Havrix, Twinrix, Engerix-B, Priorix, Fluarix, FluLaval, Menveo, Blujepa, Apretude, Cabenuva, Dovato, Juluca, Tivicay, Triumeq
Novavax: Nuvaxovid
CSL Seqirus | Seqirus: Flucelvax, Fluad, Afluria, Audenz, Kostaive
Bavarian Nordic: Jynneos, Vimkunya, Rabavert
Dynavax: Heplisav, Heplisav-B
Valneva: Ixchiq, Ixiaro
Emergent BioSolutions: Vaxchora, ACAM2000
Invivyd: Pemgarda
Gilead: Yeztugo, Biktarvy, Descovy, Veklury
Shionogi: Xofluza, Fetroja, ensitrelvir
Genentech | Roche~: Xofluza, Tamiflu
Melinta: Baxdela, Rezzayo
Innoviva: Xacduro, Nuzolvence, Zevtera
Nabriva: Xenleta
Paratek: Nuzyra
Iterum: Orlynvah
Utility Therapeutics: Pivya
Basilea: Cresemba
Cidara: Rezzayo
SIGA: Tpoxx
Seres | Nestlé Health Science | Nestle Health Science: Vowst, Zenpep, Boost drink, Peptamen
Ferring: Rebyota
Cepheid | Danaher: GeneXpert, Xpert Xpress
bioMérieux | bioMerieux | BioFire: BioFire, FilmArray, VIDAS
QuidelOrtho | Quidel: QuickVue, Sofia 2, Savanna
Nestlé | Nestle | Gerber~: Gerber~, Good Start, Alfamino
Mead Johnson | Reckitt: Enfamil, Nutramigen, Mucinex, Enfagrow
Abbott~: Similac, Similac Alimentum, Alimentum, PediaSure, Pedialyte, BinaxNOW, ID NOW, Abbott Nutrition
Danone | Nutricia: Neocate, Aptamil, Happy Family Organics
ByHeart: ByHeart
Bobbie: Bobbie Organic
DBV Technologies: Viaskin
Stallergenes Greer | Aimmune: Palforzia
Genentech | Roche~: Xolair, omalizumab
Novartis: Xolair, omalizumab
ARS Pharmaceuticals | ARS Pharma: neffy
Kaleo: Auvi-Q
Viatris | Mylan: EpiPen, Yupelri, Creon
ALK-Abello | ALK: Odactra, Grastek
Owlet: Dream Sock, BabySat
Hatch Baby: Hatch Rest
Nanit: Nanit
Novo Nordisk: Sogroya, Norditropin
`;
