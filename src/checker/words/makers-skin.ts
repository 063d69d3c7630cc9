/**
 * Skin and aesthetics: drugs from Drugs@FDA and the Purple Book, fillers and lasers from the FDA's PMA and 510(k)
 * databases, skin care from the makers' product pages. Written from general knowledge in November 2026, and not yet
 * held against those sources entry by entry.
 */
export const makersOfSkin = `
AbbVie | Allergan | Allergan Aesthetics | SkinMedica | Zeltiq: Skyrizi, risankizumab, Rinvoq, upadacitinib, Humira, adalimumab, Botox, Botox Cosmetic, onabotulinumtoxinA, Juvederm, Juvéderm, Voluma, Volbella, Vollure, Volux, Skinvive, Kybella, Latisse, CoolSculpting, CoolTone, HArmonyCa, Natrelle, TNS Advanced, SkinMedica TNS, DiamondGlow, Alloderm, Strattice, Allē, Alle loyalty
Galderma | Galderma Laboratories | Nestlé Skin Health: Cetaphil, Epiduo, Epiduo Forte, Restylane, Restylane Kysse, Restylane Lyft, Restylane Contour, Restylane Eyelight, Sculptra, Dysport, abobotulinumtoxinA, Relfydess, Differin, Nemluvio, nemolizumab, Aklief, Twyneo, Soolantra, Oracea, Mirvaso, Epsolay, Tri-Luma, Alastin, Restorative Skin Complex, ASPIRE Rewards
Merz | Merz Aesthetics | Merz Pharmaceuticals: Xeomin, incobotulinumtoxinA, Radiesse, Belotero, Ultherapy, Ultherapy Prime, Cellfina
Revance | Revance Therapeutics | Crown Laboratories: Daxxify, daxibotulinumtoxinA, RHA Collection, RHA fillers, SkinPen, Blue Lizard, StriVectin
Evolus: Jeuveau, Evolysse, prabotulinumtoxinA
Hugel: Letybo
Teoxane: RHA 4, Teosyal
Prollenium: Revanesse, Versa filler
Suneva Medical | Suneva: Bellafill, Plasma IQ, Silhouette InstaLift
Sanofi | Sanofi Genzyme: Dupixent, dupilumab, amlitelimab
Regeneron: Dupixent, dupilumab, Libtayo
Eli Lilly | Lilly~ | Dermira: Ebglyss, lebrikizumab, Taltz, ixekizumab, Olumiant, baricitinib, Omvoh
LEO Pharma: Adbry, tralokinumab, Anzupgo, delgocitinib, Enstilar, Taclonex
Novartis: Cosentyx, secukinumab, Rhapsido, remibrutinib, Xolair
Janssen | Johnson & Johnson Innovative Medicine: Tremfya, guselkumab, Stelara, ustekinumab, icotrokinra
UCB: Bimzelx, bimekizumab, Cimzia
Amgen: Otezla, apremilast, Enbrel, etanercept, Amjevita
Bristol Myers Squibb: Sotyktu, deucravacitinib
Pfizer: Eucrisa, Cibinqo, abrocitinib, Litfulo, ritlecitinib
Incyte: Opzelura, ruxolitinib cream, Jakafi, povorcitinib
Arcutis | Arcutis Biotherapeutics: Zoryve, roflumilast cream, roflumilast foam
Dermavant: Vtama, tapinarof
Sun Pharma | Sun Pharmaceutical | Ranbaxy: Ilumya, tildrakizumab, Winlevi, Absorica, Odomzo, Leqselvi, deuruxolitinib, Levulan, BLU-U, Cequa
Almirall: Klisyri, Seysara, Aczone, Ilumetri
Journey Medical: Emrosi, Qbrexza, Amzeeq, Zilxi, Accutane, Targadox, Exelderm
Bausch Health | Ortho Dermatologics | Solta Medical: Cabtreo, Arazlo, Altreno, Bryhali, Duobrii, Siliq, Jublia, Retin-A Micro, Thermage, Thermage FLX, Fraxel, Clear + Brilliant, Xifaxan, Trulance
Verrica | Verrica Pharmaceuticals: Ycanth
Pelthos: Zelsuvmi
Botanix: Sofdra
Biofrontera: Ameluz, RhodoLED, Xepi
Castle Biosciences: DecisionDx, DecisionDx-Melanoma, TissueCypher, MyPath Melanoma
DermTech: DermTech Melanoma Test
Krystal Biotech: Vyjuvek
Abeona: Zevaskyn
Candela*: GentleMax Pro, VBeam, Nordlys, PicoWay, Profound RF
Cutera: AviClear, truSculpt, excel V, Secret PRO, xeo, enlighten
Lumenis: Stellar M22, UltraPulse, OptiLight, FoLix, Moses laser
Cynosure | Cynosure Lutronic | Lutronic: PicoSure, PicoSure Pro, Elite iQ, Potenza, SculpSure, TempSure, MyEllevate, DermaV, Clarity II
InMode: Morpheus8, BodyTite, FaceTite, Evolve X, EmpowerRF, Lumecca, Optimas
BTL | BTL Aesthetics | BTL Industries: EMSCULPT, EMSCULPT NEO, EMSELLA, EMFACE, EXOMIND, EMTONE, Exion
Sciton: BBL HERO, HALO laser, MOXI, JOULE X, diVa
Alma Lasers: Soprano Titanium, Harmony XL, Opus Plasma, TED hair
Sofwave: SUPERB treatment
Venus Concept: Venus Viva, NeoGraft, ARTAS
HydraFacial | The HydraFacial Company | BeautyHealth: HydraFacial, Keravive, SkinStylus, SkinHealth
Apyx Medical | Apyx: Renuvion, AYON
Establishment Labs: Motiva, Motiva Implants, Preservé*, JOY breast
Mentor Worldwide: Mentor MemoryGel, CPG implant
Sientra | Tiger Aesthetics: OPUS implants, AlloX2, viality
MTF Biologics | Musculoskeletal Transplant Foundation: Renuva
Accure: Accure Laser
Sensus Healthcare: SRT-100, Image-Guided SRT
L'Oréal | L'Oreal | L'Oréal Dermatological Beauty | La Roche-Posay | SkinCeuticals | CeraVe | Vichy: CeraVe, La Roche-Posay, Anthelios, Effaclar, Cicaplast, SkinCeuticals, C E Ferulic, Vichy, SkinBetter Science, AlphaRet
Beiersdorf: Eucerin, Aquaphor, Nivea, Thiamidol
Colgate | Colgate-Palmolive | EltaMD | PCA Skin: EltaMD, EltaMD UV Clear, PCA SKIN
Kenvue: Neutrogena, Hydro Boost, Aveeno, Rogaine
Pierre Fabre | Avène: Avène, Eau Thermale Avène, Glytone, Hemangeol
Pharmaceutical Specialties: Vanicream
Unilever | Dermalogica | Murad | Paula's Choice: Dove, Dermalogica, Murad, Paula's Choice, Nutrafol, Vaseline
Nutrafol: Nutrafol
Viviscal: Viviscal
ISDIN: Eryfotona, ISDINCEUTICS
Revision Skincare: Intellishade, DEJ Face, Nectifirm
ZO Skin Health: ZO Skin Health, Obagi ZO
Obagi | Obagi Medical | Waldencast: Obagi Nu-Derm, Obagi, Professional-C, Milk Makeup
iS Clinical: iS Clinical, Pro-Heal
Sente: Dermal Repair Cream
Supergoop: Unseen Sunscreen
Colorescience: Sunforgettable
Topix | Replenix: Replenix
Jan Marini: Jan Marini
CurrentBody: CurrentBody Skin
Omnilux: Omnilux
`;
