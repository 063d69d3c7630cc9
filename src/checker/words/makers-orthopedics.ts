/**
 * Orthopaedics and sports medicine: joints, trauma, biologics. Names to be looked up in the FDA's PMA and 510(k)
 * databases and on the makers' product pages. Written from general knowledge in November 2026, and not yet held
 * against those sources entry by entry.
 */
export const makersOfOrthopedics = `
Stryker~ | Wright Medical | Tornier | Howmedica | Artelon | Stryker Orthopaedics: Mako*, Triathlon*, Triathlon Total Knee, Accolade*, Accolade II, Exeter*, Restoris, Trident II, Insignia hip, Tornier Perform, Blueprint 3D, INBONE, INFINITY ankle, Prophecy*, Augment bone graft, T2 Alpha, Gamma4, Gamma Nail, VariAx, Hoffmann LRF, SurgiCount, Neptune 3, Sonopet, System 9
Zimmer Biomet | Zimmer~ | Biomet | Zimmer: ROSA*, ROSA Knee, ROSA Robotics, Persona*, Persona IQ, Persona Knee, Oxford Partial Knee, NexGen, Taperloc, Avenir, G7 acetabular, mymobility, OrthoIntel, Comprehensive Shoulder, ZBEdge, SpeedTRAP, Juggerknot
Smith+Nephew | Smith & Nephew | Smith and Nephew: CORI, CORI Surgical System, NAVIO, REGENETEN, JOURNEY II, LEGION Total Knee, OXINIUM, POLARSTEM, R3 Acetabular, PICO, RENASYS, Santyl, COBLATION, FAST-FIX, TRIGEN, AETOS
DePuy Synthes | DePuy | Synthes | Johnson & Johnson MedTech: VELYS, VELYS Robotic, ATTUNE, ATTUNE Knee, ACTIS, PINNACLE Cup, CORAIL, INHANCE, SIGMA Knee, TriLEAP, TFN-ADVANCED, Kincise, BI-MENTUM
Arthrex: InternalBrace, SwiveLock, FiberTape, FiberWire, TightRope, SutureTape, JumpStart dressing, Synergy Vision, NanoNeedle, Nano Arthroscopy, ArthroCell, Angel System, Arthrex ACP, Univers Revers, OATS
Exactech: Equinoxe, Truliant, ExactechGPS, Vantage Ankle
Enovis | DJO | DJO Global | LimaCorporate: ARVIS, AltiVate, DonJoy, EMPOWR, Aircast, Dynanail, STAR Total Ankle, Compex
Corin | Corin Group: ApolloKnee, OMNIBotics, OPS hip
Medacta: GMK Sphere, MyKnee, NextAR, AMIStem, MySpine
MicroPort Orthopedics | MicroPort: Evolution Medial-Pivot
Think Surgical: TMINI, TSolution One
Monogram Technologies | Monogram Orthopaedics: mBos
Conformis | restor3d: iTotal, Identity Imprint
ConMed | CONMED | Biorez: BioBrace, AirSeal, TruShot, Y-Knot, Buffalo Filter
Moximed: MISHA, MISHA Knee System
Vericel: MACI, Epicel, NexoBrid
Organogenesis: ReNu, Apligraf, Dermagraft, Affinity*
MiMedx: EpiFix, AmnioFix, EpiCord, Axiofill
Miach Orthopaedics: BEAR implant
Embody: TAPESTRY*
Bioventus: Exogen
Treace Medical Concepts | Treace Medical: Lapiplasty, Adductoplasty, Nanoplasty, Percuplasty
Paragon 28: Phantom Lapidus, Smart 28, APEX 3D
OrthoPediatrics: ApiFix, PediPlates, Orthex
Acumed: Acu-Loc, Polarus
Skeletal Dynamics: Geminus
Bioretec: RemeOs
OssDsign: Catalyst bone graft
Catalyst OrthoScience: Archer R1
FX Shoulder: FX V135
Shoulder Innovations: InSet
Össur | Ossur | Embla Medical: Power Knee, Pro-Flex, Unloader One, Rheo Knee
Ottobock: C-Leg, Genium, Michelangelo Hand
UCB: Evenity, Bimzelx, Cimzia
Amgen: Prolia, Xgeva, Evenity, denosumab, romosozumab
Radius Health: Tymlos
Eli Lilly: Forteo, Evista
Ultragenyx: Crysvita
Ascendis Pharma | Ascendis: Yorvipath, Skytrofa, TransCon
BioMarin: Voxzogo
`;
