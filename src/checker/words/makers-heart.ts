/**
 * Heart and vessels: devices from the FDA's PMA and 510(k) databases, drugs from Drugs@FDA and the makers' product
 * pages. Written from general knowledge in November 2026, and not yet held against those sources entry by entry.
 */
export const makersOfHeart = `
Medtronic: Micra*, Micra AV, Evolut, Evolut FX, CoreValve, PulseSelect, Sphere-9, Affera, Arctic Front, Symplicity, Symplicity Spyral, LINQ II, Reveal LINQ, Onyx Frontier, Resolute Onyx, IN.PACT, Aurora EV-ICD, Harmony TPV, Melody valve, HawkOne, Azure pacemaker, Percepta, Cobalt XT, Endurant, Shiley, Puritan Bennett, Nellcor, PillCam, Pipeline Shield, Solitaire X, Percept PC, Percept RC, BrainSense
Abbott~ | Thoratec | Abbott Structural Heart: MitraClip, TriClip, Amplatzer, Amplatzer Amulet, Navitor, Portico valve, Aveir, Aveir DR, HeartMate 3, HeartMate, XIENCE, XIENCE Sierra, CardioMEMS, Tendyne, Volt PFA, Tactiflex, EnSite X, Assert-IQ, Confirm Rx, Esprit BTK, FFR OCT, Ultreon, Epic Max, Perclose, Gallant ICD, i-STAT, Alinity
Boston Scientific | Silk Road Medical | Farapulse Inc: FARAPULSE, WATCHMAN*, WATCHMAN FLX, WATCHMAN FLX Pro, EMBLEM S-ICD, SYNERGY stent, AGENT DCB, ACURATE neo2, EKOS, Rezum, Rezūm, LithoVue, SpaceOAR, SpyGlass, AXIOS*, Eluvia, Ranger DCB, TheraSphere, ICEfx, GreenLight XPS, POLARx, RHYTHMIA, HeartLogic, TCAR, ENROUTE*, EMPOWER leadless, Jetstream atherectomy
Edwards Lifesciences | Edwards~: SAPIEN, SAPIEN 3, SAPIEN 3 Ultra, SAPIEN M3, PASCAL Precision, PASCAL Ace, EVOQUE, INSPIRIS RESILIA, RESILIA, MITRIS, KONECT, Cardioband, Cordella
Johnson & Johnson MedTech | Biosense Webster | Abiomed | Shockwave Medical | Shockwave* | V-Wave: Impella, Impella 5.5, Impella CP, VARIPULSE, CARTO, CARTO 3, THERMOCOOL, QDOT MICRO, OMNYPULSE, Shockwave IVL, Shockwave C2, Shockwave Javelin
Biotronik: BIOMONITOR, Edora, Amvia Edge
Penumbra* | Penumbra Inc: Lightning Flash, Lightning Bolt, Indigo System, RUBY Coil, Penumbra RED
Inari Medical | Inari: FlowTriever, ClotTriever, Artix
Imperative Care: Zoom 88, Symphony thrombectomy
W. L. Gore | Gore~ | W.L. Gore & Associates: VIABAHN, Cardioform, EXCLUDER*, TAG Thoracic, GORE-TEX graft
Cook Medical | Cook Group: Zilver PTX, Zenith Alpha, Hemospray
Terumo: Glidewire, TR Band, RelayPro, R2P
Teleflex | Vascular Solutions: Orsiro, Magmaris, Freesolve, PK Papyrus, UroLift, MANTA*, GuideLiner, LMA Airway, Arrow catheter, EZ-IO, QuikClot
Cordis: MYNX, SELUTION SLR, S.M.A.R.T. stent
Merit Medical | Merit*: WRAPSODY, Embosphere, SCOUT localization
Becton Dickinson | BD | Bard | C. R. Bard | Becton, Dickinson and Company: Lutonix, PowerPICC, PureWick, Phasix, Pyxis, Alaris, Swan-Ganz, HemoSphere, Acumen IQ
iRhythm | iRhythm Technologies: Zio, Zio patch, Zio AT, Zio XT
AliveCor: KardiaMobile, Kardia, Kardia 12L
CVRx: Barostim, Barostim NEO
Impulse Dynamics: Optimizer Smart, CCM therapy
LivaNova: VNS Therapy, SenTiva, aura6000, Essenz
Recor Medical | Otsuka Medical Devices: Paradise uRDN
Zoll | ZOLL Medical: LifeVest, AED Plus, remede, remedē, LifePod
HeartFlow: FFRct, HeartFlow Analysis, RoadMap Analysis
Cleerly: Cleerly LABS
Eko Health | Eko*: CORE 500, Eko DUO
Endologix: DETOUR*, AFX2, Alto stent graft
Artivion | CryoLife: On-X, BioGlue, PerClot, AMDS
Bristol Myers Squibb | BMS | Bristol-Myers Squibb | Celgene: Eliquis, apixaban, Camzyos, mavacamten
Novartis: Entresto, Leqvio, inclisiran, sacubitril
Amgen: Repatha, evolocumab, Corlanor
Regeneron | Regeneron Pharmaceuticals: Praluent, Evkeeza
Sanofi: Plavix, Multaq, Lovenox, Praluent
Bayer | Bayer AG: Adempas, Xarelto, Kerendia, Verquvo, finerenone, rivaroxaban, Aspirin Bayer
Janssen | Johnson & Johnson Innovative Medicine | Janssen Pharmaceuticals: Xarelto, Opsumit, Uptravi, Opsynvi
Boehringer Ingelheim | Boehringer | BI*: Pradaxa, dabigatran, Jardiance, empagliflozin, Micardis
AstraZeneca | Alexion | AZ*: Farxiga, dapagliflozin, Brilinta, ticagrelor, Wainua, Lokelma, Crestor, baxdrostat
Merck | Merck & Co | MSD | Merck Sharp & Dohme: Winrevair, sotatercept, Verquvo, vericiguat, Zetia, enlicitide
Pfizer: Vyndamax, Vyndaqel, tafamidis, Lipitor, Norvasc
Alnylam | Alnylam Pharmaceuticals: Amvuttra, Onpattro, vutrisiran, Givlaari, Oxlumo
BridgeBio | BridgeBio Pharma | Eidos: Attruby, acoramidis
Ionis | Ionis Pharmaceuticals: Tryngolza, Wainua, olezarsen
Esperion: Nexletol, Nexlizet, bempedoic acid
Amarin: Vascepa, icosapent ethyl
Kowa: Livalo
Cytokinetics: aficamten, Myqorzo
Idorsia: Tryvio, Quviviq, aprocitentan
Mineralys: lorundrostat
Lexicon Pharmaceuticals | Lexicon*: Inpefa, sotagliflozin
Chiesi: Kengreal, Cleviprex
Milestone Pharmaceuticals: Cardamyst, etripamil
scPharmaceuticals: Furoscix
United Therapeutics: Tyvaso, Remodulin, Orenitram
Arrowhead | Arrowhead Pharmaceuticals: plozasiran, Redemplo
`;
