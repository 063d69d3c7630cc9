/**
 * Imaging, artificial intelligence and digital health: to be looked up in the FDA's 510(k) and De Novo databases, its
 * list of AI-enabled devices, and the makers' product pages. Written from general knowledge in November 2026, and not
 * yet held against those sources entry by entry.
 */
export const makersOfImaging = `
GE HealthCare | GE Healthcare | GE Medical | Caption Health: Caption AI, Revolution Apex, SIGNA, LOGIQ, Voluson, Vscan, Vscan Air, Omnipaque, Clariscan, Vizamyl, Flyrcado, Pristina, AIR Recon, Venue ultrasound, Cerianna, OEC 3D, Carescape
Siemens Healthineers | Siemens: MAGNETOM, NAEOTOM Alpha, SOMATOM, ACUSON, Biograph Vision, ARTIS icono, Ciartic Move, MAMMOMAT, Atellica, CorPath
Philips | Philips Healthcare | Royal Philips: Azurion, Ingenia, EPIQ Elite, Lumify ultrasound, IntelliVue, Sonicare, LumiGuide, BlueSeal
Canon Medical | Canon Medical Systems: Aquilion, Vantage Orian, Aplio
Fujifilm Healthcare | Fujifilm Sonosite | Sonosite | Fujifilm: Sonosite PX, Sonosite LX, Synapse PACS, ASPIRE Cristalle
Samsung Medison | NeuroLogica: HERA W10, OmniTom
Hologic: 3Dimensions, Selenia Dimensions, Genius 3D, Brevera, LOCalizer
RadNet | DeepHealth | iCAD: ProFound AI, EBCD
Butterfly Network | Butterfly*: Butterfly iQ, iQ3
Clarius: Clarius HD3
Exo Imaging: Exo Iris
EchoNous: Kosmos*
Hyperfine: Swoop MRI, Swoop
Esaote: MyLab
Bracco: Lumason, Vueway, ProHance, MultiHance, Isovue
Bayer | Bayer Radiology: Gadavist, Eovist, MEDRAD, Ultravist
Guerbet: Elucirem, Dotarem, Lipiodol
Lantheus: Definity, Pylarify, Neuraceq
Eli Lilly | Avid Radiopharmaceuticals: Amyvid, Tauvid
Viz.ai | Viz AI: Viz.ai, Viz LVO
RapidAI | iSchemaView: RapidAI, Rapid LVO
Aidoc: aiOS, Aidoc
Annalise.ai | Harrison.ai: Annalise
Qure.ai: qXR, qER
Lunit | Volpara: Lunit INSIGHT, Volpara Scorecard
ScreenPoint: Transpara
Therapixel: MammoScreen
Subtle Medical: SubtleMR
Ultromics: EchoGo
Nuance* | Microsoft | Nuance Communications: Dragon Copilot, DAX Copilot, Dragon Medical, PowerScribe
Abridge*: Abridge AI
Suki AI: Suki Assistant
Nabla AI: Nabla Copilot
Ambience Healthcare: Ambience AutoScribe
DeepScribe: DeepScribe
Freed AI | Freed*: Freed scribe
Heidi Health: Heidi scribe
OpenEvidence: OpenEvidence
Doximity: Doximity, Doximity Dialer, Doximity GPT
Wolters Kluwer: UpToDate, Lexicomp
Epic Systems: MyChart, EpicCare
Oracle Health | Cerner: PowerChart, Millennium EHR
athenahealth: athenaOne, athenaClinicals
Elation Health: Elation EHR
Teladoc | Teladoc Health | Livongo: Teladoc, Livongo
Hinge Health: Enso wearable, Hinge Health
Sword Health: Sword Thrive, Bloom pelvic
Apple* | Apple Inc: Apple Watch, AirPods Pro
Oura | ŌURA | Oura Health: Oura Ring
Whoop*: WHOOP band, WHOOP MG
Withings: BPM Connect, ScanWatch, U-Scan
Omron: Omron Evolv, Omron Platinum
Garmin: Garmin Venu
Fitbit: Fitbit
Prenuvo: Prenuvo scan
23andMe: 23andMe
Everlywell: Everlywell
Masimo: Masimo SET, Radius PPG, Root monitor, Rad-97
Mindray: Resona 7, TE7
Vantive: PrisMax, Prismaflex, HomeChoice Claria, Oxiris
Baxter~ | Baxter International | Hillrom | Welch Allyn: Welch Allyn, Spectrum IQ, Sigma Spectrum, Novum IQ, Tisseel, Floseal, Brevibloc
ICU Medical | Smiths Medical: Plum 360, CADD-Solis, Portex
Fresenius | Fresenius Medical Care | Fresenius Kabi: Ivenix, 5008X, Liberty Select, Diprivan
Outset Medical: Tablo
Nuwellis: Aquadex
Teladoc Health: Primary360
`;
