/**
 * Pain medicine: stimulators, pumps, ablation, analgesics, migraine. Names to be looked up in the FDA's PMA and
 * 510(k) databases and Drugs@FDA, and on the makers' product pages. Written from general knowledge in November 2026,
 * and not yet held against those sources entry by entry.
 */
export const makersOfPain = `
Medtronic | Medtronic Neuromodulation | Covidien: Intellis, Inceptiv, Vanta, SynchroMed, SynchroMed II, SynchroMed III, RestoreSensor, RestoreUltra, PrimeAdvanced, Itrel, AdaptiveStim, Accurian, OsteoCool, InterStim, Kyphon, Ascenda
Abbott~ | Abbott Laboratories | Abbott Neuromodulation | St. Jude Medical | Abbott Vascular | Abbott Diabetes Care: Proclaim*, Proclaim XR, Proclaim DRG, Proclaim Plus, Eterna, BurstDR, Axium, Prodigy MRI, Octrode, Penta*, NeuroSphere, IonicRF, Simplicity*
Boston Scientific | Boston Sci | BSX | Boston Scientific Neuromodulation | Vertiflex | Relievant | Relievant Medsystems: WaveWriter, WaveWriter Alpha, Spectra WaveWriter, Montage MRI, Superion, Intracept, FAST SCS, CoverEdge, Precision Plus, Precision Spectra
Nevro: Senza*, HFX, HFX iQ, Senza Omnia, Omnia*, Nevro1
Saluda Medical | Saluda: Evoke*, EVA
Biotronik: Prospera, Resilience*
Nalu Medical | Nalu: Nalu Neurostimulation, Nalu micro-IPG
SPR Therapeutics | SPR: SPRINT*, SPRINT PNS, SPRINT endura, SPRINT extensa
Curonix | Stimwave: Freedom PNS, StimQ
Bioness: L300 Go, L360
Mainstay Medical | Mainstay*: ReActiv8
Bioventus: Durolane, Gelsyn-3, Supartz FX, StimRouter, TalisMann, Exogen, StimTrial, BoneScalpel
Vertos Medical | Vertos: mild procedure, MILD
Averitas Pharma | Averitas | Grünenthal | Grunenthal: Qutenza
Avanos Medical | Avanos: Coolief, Trident RF, ON-Q, ambIT
Channel-Markers Medical | OrthogenRx: TriVisc, GenVisc 850
Stratus Medical: Nimbus*
Spinal Simplicity: Minuteman*
PainTEQ: LinQ SI, LinQ
Pacira BioSciences | Pacira: Exparel, Zilretta, iovera, iovera°
Heron Therapeutics | Heron*: Zynrelef, Aponvie, Cinvanti
Vertex Pharmaceuticals | Vertex*: Journavx, suzetrigine, Trikafta, Alyftrek, Casgevy, Kalydeco
Collegium Pharmaceutical | Collegium: Belbuca, Xtampza, Xtampza ER, Nucynta, Nucynta ER, Jornay PM, Symproic
Purdue Pharma | Knoa Pharma: OxyContin, Butrans, Hysingla
Indivior: Suboxone, Sublocade, Opvee
Braeburn | Braeburn Pharmaceuticals: Brixadi
Orexo: Zubsolv
Alkermes: Vivitrol, Lybalvi, Aristada
Hikma: Kloxxado
Emergent BioSolutions: Narcan, Narcan Nasal Spray
Scilex | Scilex Holding: ZTlido, Gloperba, Elyxyb
Teva | Teva Pharmaceuticals: Ajovy
Amgen: Aimovig
Lundbeck: Vyepti
AbbVie | Allergan | Allergan Aesthetics: Qulipta, Ubrelvy, Botox, onabotulinumtoxinA
Pfizer: Nurtec, Nurtec ODT, Zavzpret, rimegepant, Lyrica, Celebrex
Eli Lilly | Lilly~ | Eli Lilly and Company: Emgality, Reyvow
electroCore: gammaCore
Theranica: Nerivio
NeurAxis: IB-Stim
Axsome | Axsome Therapeutics: Symbravo
Assertio: Indocin, Sympazan, Cambia*
Tonix Pharmaceuticals | Tonix: Tonmya
Supernus: Trokendi
Ferring | Ferring Pharmaceuticals: Euflexxa
Anika | Anika Therapeutics: Monovisc, Orthovisc, Cingal
Sanofi | Sanofi Genzyme | Genzyme: Synvisc, Synvisc-One
Zimmer Biomet: Gel-One
Bausch Health | Salix | Salix Pharmaceuticals: Relistor
NeuroOne: OneRF
Endo* | Endo Pharmaceuticals | Endo International | Mallinckrodt: Percocet, Lidoderm, Voltaren Gel, Xiaflex
Hisamitsu: Salonpas
Haleon: Advil, Voltaren, Excedrin, Sensodyne, Centrum
Kenvue | McNeil: Tylenol, Motrin, Neutrogena, Aveeno, Benadryl, Zyrtec, Listerine
Zynex | Zynex Medical: NexWave
NeuroMetrix: Quell*
Neuros Medical: Altius*
`;
