/**
 * Psychiatry, neurology, sleep: drugs from Drugs@FDA, devices from the FDA's PMA, De Novo and 510(k) databases.
 * Written from general knowledge in November 2026, and not yet held against those sources entry by entry.
 */
export const makersOfBrain = `
Otsuka | Otsuka America: Rexulti, brexpiprazole, Abilify Maintena, Abilify Asimtufii, Rejoyn, Jynarque, Samsca, Nuedexta, Voyxact
Lundbeck: Rexulti, Trintellix, vortioxetine, Vyepti, Northera
Janssen | Johnson & Johnson Innovative Medicine | Intra-Cellular Therapies: Spravato, esketamine, Caplyta, lumateperone, Invega Sustenna, Invega Trinza, Invega Hafyera, Risperdal, Concerta
AbbVie: Vraylar, cariprazine, Vyalev, Duopa, tavapadon, Viibryd
Bristol Myers Squibb | Karuna: Cobenfy, xanomeline
Axsome | Axsome Therapeutics: Auvelity, Sunosi, Symbravo
Alkermes: Lybalvi, Aristada, Vivitrol, alixorexton
Teva | Teva Pharmaceuticals: Austedo, Austedo XR, deutetrabenazine, Uzedy, Copaxone, Azilect
Neurocrine | Neurocrine Biosciences: Ingrezza, valbenazine, Ongentys
Sage Therapeutics | Sage*: Zurzuvae, zuranolone, Zulresso
Biogen: Zurzuvae, Tysabri, natalizumab, Tecfidera, Vumerity, Avonex, Plegridy, Spinraza, Skyclarys, Qalsody, Leqembi, Aduhelm, Spinraza High Dose
Eisai: Leqembi, lecanemab, Leqembi Iqlik, Dayvigo, lemborexant
Eli Lilly | Lilly~: Kisunla, Zyprexa, Cymbalta, Strattera
Genentech | Roche~: Ocrevus, ocrelizumab, Ocrevus Zunovo, Enspryng, Evrysdi, Elevidys
Novartis: Kesimpta, ofatumumab, Mayzent, Zolgensma
TG Therapeutics: Briumvi, ublituximab
Sanofi: Aubagio, tolebrutinib, Lemtrada
argenx: Vyvgart, Vyvgart Hytrulo, efgartigimod
UCB: Briviact, Rystiggo, Zilbrysq, Fintepla, Nayzilam, Vimpat, Keppra
SK Life Science | SK Biopharmaceuticals: Xcopri, cenobamate
Jazz Pharmaceuticals: Epidiolex, Xywav
Marinus: Ztalmy
Neurelis: Valtoco
Supernus | Supernus Pharmaceuticals: Qelbree, viloxazine, Gocovri, Onapgo, Oxtellar
Noven: Xelstrym, Secuado
Tris Pharma: Dyanavel, Quillivant, Quillichew
Ironshore: Jornay PM
Corium: Azstarys
Idorsia: Quviviq, daridorexant
Merck: Belsomra
Harmony Biosciences: Wakix, pitolisant
Avadel: Lumryz
Apnimed: AD109
Acadia* | Acadia Pharmaceuticals: Nuplazid, pimavanserin, Daybue
Amneal: Crexont, Rytary, Ongentys, Brekiya
Vanda | Vanda Pharmaceuticals: Fanapt, Bysanti, Hetlioz
Luye Pharma: Rykindo, Erzofri
Indivior: Perseris
Compass Pathways | COMPASS Pathways: COMP360
MindMed | Definium: MM120
Neuronetics: NeuroStar, NeuroStar TMS, Greenbrook TMS
BrainsWay: BrainsWay Deep TMS, Deep TMS
MagVenture: MagVita
Magnus Medical: SAINT neuromodulation
LivaNova: VNS Therapy, VNS Symmetry
NeuroPace: RNS System
Medtronic: Percept PC, Percept RC, Activa RC
Boston Scientific: Vercise, Vercise Genus, Vercise Cartesia
Abbott~: Infinity DBS, Liberta RC, Liberta DBS
Insightec: Exablate, Exablate Neuro
Cala Health | Cala: Cala kIQ, Cala Trio
Inspire Medical Systems | Inspire Medical | Inspire*: Inspire therapy, Inspire V, Inspire implant
Nyxoah: Genio
ResMed: AirSense, AirSense 11, AirFit, AirCurve, myAir
Philips Respironics | Philips: DreamStation, DreamWear
Fisher & Paykel: Evora mask, Airvo
Vivos Therapeutics: Vivos DNA appliance
Zoll Itamar | Itamar Medical: WatchPAT
Big Health: SleepioRx, DaylightRx
Pear Therapeutics: reSET-O
Akili | Virtual Therapeutics: EndeavorRx, EndeavorOTC
Click Therapeutics: CT-132
Sarepta | Sarepta Therapeutics: Elevidys, Exondys 51, Vyondys 53, Amondys 45
PTC Therapeutics: Emflaza, Kebilidi, Sephience
Italfarmaco: Duvyzat
Catalyst Pharmaceuticals: Firdapse, Agamree
Amylyx: Relyvrio
Mitsubishi Tanabe: Radicava
Alexion: Ultomiris, Soliris, Strensiq, Koselugo
Stoke Therapeutics: zorevunersen
Praxis Precision: vormatrigine, ulixacaltamide
Xenon Pharmaceuticals: azetukalner
Ceribell: Ceribell System
Empatica: Embrace2
Synchron: Stentrode
Neuralink: Neuralink
`;
