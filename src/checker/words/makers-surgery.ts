/**
 * Surgery, urology, gastroenterology and robots: to be looked up in the FDA's PMA and 510(k) databases and the
 * makers' product pages. Written from general knowledge in November 2026, and not yet held against those sources
 * entry by entry.
 */
export const makersOfSurgery = `
Intuitive Surgical | Intuitive*: da Vinci, da Vinci 5, da Vinci Xi, da Vinci SP, Ion Endoluminal, Ion bronchoscopy, SureForm, Intuitive Hub
Medtronic | Covidien: Hugo RAS, Hugo robotic, LigaSure, Signia stapler, GI Genius, Barrx, Touch Surgery, ILLUMISITE, Sonicision, V-Loc, Tri-Staple, Emprint, Symphion, NIM Vital
Johnson & Johnson MedTech | Ethicon | Auris Health: MONARCH platform, OTTAVA, ECHELON*, ENSEAL, HARMONIC 1100, Dermabond, STRATAFIX, SURGICEL, Evicel, NeuWave, Vicryl
Acclarent: TruDi, AERA dilation, RELIEVA
CMR Surgical: Versius
Moon Surgical: Maestro robot
Asensus Surgical | Asensus | Karl Storz | KARL STORZ: Senhance, LUNA system, IMAGE1 S, TIPCAM
Procept BioRobotics | PROCEPT: Aquablation, AquaBeam, HYDROS
Distalmotion: DEXTER robot
SS Innovations: SSi Mantra
Virtual Incision: MIRA robot
Noah Medical: Galaxy System
EDAP TMS: Focal One
Profound Medical: TULSA-PRO, Sonalleve
Olympus* | Olympus Medical: EVIS X1, iTind, Soltive, Thunderbeat, EZ Shot
Ambu*: aScope, aScope 5
Pentax Medical: IMAGINA
Erbe: VIO 3, HybridKnife
Hologic: Truclear, CoolSeal, Fluent Pro
Axonics: Axonics F15, Axonics R20, Bulkamid
Coloplast: Titan Touch, Altis sling, SpeediCath, Luja
Teleflex: UroLift, Barrigel
Olympus Urology: iTind
Calyxo: CVAC System
Urotronic | Laborie: Optilume, Optilume BPH
BlueWind Medical: Revi System
Valencia Technologies: eCoin
Applied Medical: GelPOINT, Voyant
CooperSurgical: ENDOSEE
Integra LifeSciences | Integra~: DuraGen, DuraSeal, CUSA, Integra dermal, SurgiMend, CereLink, Bactiseal, AmnioExcel
Aesculap | B. Braun | B Braun: Caiman sealer, Introcan, Stimuplex, Contiplex
Kerecis: Kerecis Omega3, GraftGuide
Smith+Nephew: PICO dressing, GRAFIX, Regeneten
Solventum | 3M | KCI | 3M Health Care: V.A.C. Therapy, Prevena, Tegaderm, Ioban, Bair Hugger, Littmann
Mölnlycke | Molnlycke: Mepilex
ConvaTec | Convatec: AQUACEL, InnovaMatrix, Avelle
AVITA Medical | Avita: RECELL, Cohealyx
PolyNovo: NovoSorb
ACell: MicroMatrix
Haemonetics: VASCADE, TEG 6s, NexSys
Getinge | Maquet: Cardiohelp, Servo-u
Dräger | Draeger: Perseus A500
Cochlear* | Cochlear Limited: Nucleus Nexa, Osia, Baha implant, Kanso
Advanced Bionics | Sonova | Phonak: Naida CI, Infinio, Lyric hearing
MED-EL: SONNET 3, SYNCHRONY implant
Demant: Oticon Zeal
Oticon: Oticon Intent
Stryker~ | Stryker ENT | Entellus: Latera, XprESS sinus, LATERA implant
Aerin Medical: VivAer, RhinAer
Intersect ENT: Propel sinus, SINUVA
Optinose: Xhance
Align Technology | Align*: Invisalign, iTero
Dentsply Sirona: CEREC, Primescan, SureSmile
Straumann | Straumann Group: ClearCorrect, BLX implant
Envista | Nobel Biocare | Ormco: Spark Aligners, N1 implant
Colgate | Colgate-Palmolive: Colgate, PreviDent
Procter & Gamble | P&G: Crest*, Oral-B, Metamucil, Pepto-Bismol, Vicks, Prilosec OTC
Philips Sonicare: Sonicare
`;
