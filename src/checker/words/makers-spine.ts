/**
 * Spine: implants, biologics, navigation and robots. Names to be looked up in the FDA's PMA and 510(k) databases and
 * on the makers' product pages. Written from general knowledge in November 2026, and not yet held against those
 * sources entry by entry.
 */
export const makersOfSpine = `
Globus Medical | Globus | NuVasive: ExcelsiusGPS, Excelsius GPS, Excelsius3D, ExcelsiusHub, ExcelsiusFlex, Excelsius, CREO, RISE-L, SABLE*, HEDRON, COALITION, XLIF, Simplify*, Simplify Disc, Reline, Pulse platform, MAGEC, Precice, Modulus XLIF, Attrax, Osteocel, ACP*, TLX, Zip ISF, Reflect scoliosis
Stryker~ | Stryker Corporation: Mako*, Mako Spine, Mako SmartRobotics, Q Guidance, SpineMap, Airo TruCT, SpineJack, OptaBlate
VB Spine | Stryker Spine | K2M: Tritanium, Cascadia, Xia 3, Everest spinal, Yukon OCT, Monterey AL
SI-BONE | SI BONE | SIBONE: iFuse, iFuse-3D, iFuse TORQ, iFuse TNT, iFuse Bedrock, iFuse Bedrock Granite, iFuse INTRA
Medtronic | Mazor Robotics | Mazor | Titan Spine: Mazor X, Mazor X Stealth, StealthStation, O-arm, Infuse bone graft, INFUSE, Prestige LP, CD Horizon, Solera, UNiD, UNiD ASI, AiBLE, Adaptix, Catalyft, ModuLeX, Grafton, Magnifuse, PTeye
DePuy Synthes | DePuy | Synthes | Johnson & Johnson MedTech | J&J MedTech: CONDUIT*, Expedium, Viper Prime, VELYS Spine, Symphony OCT, Concorde*, SENTIO MMG, ViviGen, Fibergraft
Johnson & Johnson | J&J | JnJ | Johnson and Johnson: DePuy Synthes, DePuy, Ethicon, Janssen, Abiomed, Biosense Webster, Shockwave Medical, Actelion, Darzalex, Tremfya, Stelara, Spravato, Caplyta, Carvykti, Rybrevant, Impella, VELYS, ATTUNE, ACUVUE, TECNIS, Xarelto, Invega Sustenna, CARTO 3
Highridge Medical | Zimmer Biomet Spine: Mobi-C, Tether*, The Tether, Vital spinal, LDR ROI-C
ZimVie: TSX implant, RealGUIDE, Encode Emergence
Orthofix | SeaSpine | Orthofix Medical: M6-C, 7D, 7D FLASH, CervicalStim, SpinalStim, Trinity Elite, Mariner pedicle, Reef TA, WaveForm interbody, OsteoStrand, FORZA
Alphatec Spine | Alphatec | ATEC: EOS imaging, EOSedge, SafeOp, PTP, IdentiTi, InVictus
Centinel Spine | Centinel: prodisc, prodisc L, prodisc C, prodisc C Vivo, STALIF
Aesculap | B. Braun: activL, Braun pumps
Spineart: BAGUERA, BAGUERA C, ROMEO
Life Spine: ProLift, PRO-LINK
Xtant Medical | Xtant: OsteoFactor, Cortera
Surgalign: HOLO Portal
Spinal Elements: Hero allograft, Karma fixation
Providence Medical Technology: CAVUX, CORUS
Companion Spine: DIAM, Coflex
Premia Spine: TOPS System, TOPS*
Intrinsic Therapeutics: Barricaid
Carlsmed: aprevo
Nexus Spine: Tranquil, PressON
Augmedics: xvision, X2 AR
Proprio: Paradigm AI
Cerapedics: i-FACTOR, PearlMatrix
Kuros Biosciences | Kuros: MagnetOs
Bone Biologics: NELL-1
4WEB Medical | 4WEB: Spine Truss
joimax: TESSYS, EndoLIF
Elliquence: Disc-FX
Amplify Surgical: dualX
CTL Amedica: Valeo
Accelus: FlareHawk, Remi Robotic
Camber Spine: SPIRA
Curiteva: Inspire trabecular
Spine Wave: Leva*
`;
