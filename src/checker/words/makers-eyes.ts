/**
 * Eyes: drugs from Drugs@FDA and the Purple Book, lenses and lasers from the FDA's PMA and 510(k) databases. Written
 * from general knowledge in November 2026, and not yet held against those sources entry by entry.
 */
export const makersOfEyes = `
Regeneron: Eylea, aflibercept, Eylea HD
Genentech | Roche~: Vabysmo, faricimab, Lucentis, ranibizumab, Susvimo
Novartis: Beovu, Lucentis
Astellas | Iveric Bio: Izervay, avacincaptad pegol
Apellis | Apellis Pharmaceuticals: Syfovre, pegcetacoplan, Empaveli
AbbVie | Allergan: Restasis, Vuity, Ozurdex, Durysta, Xen Gel Stent, Lumigan, Alphagan, Combigan, Refresh Tears, Refresh Optive
Alcon: PanOptix, PanOptix Pro, Clareon, Vivity, AcrySof, WaveLight, Centurion cataract, UNITY VCS, ARGOS biometer, DAILIES TOTAL1, Precision1, Systane, Pataday, Tryptyr, Rocklatan, Rhopressa, Simbrinza, Voyager DSLT, Hydrus
Johnson & Johnson Vision | J&J Vision: TECNIS, TECNIS Odyssey, TECNIS Eyhance, TECNIS PureSee, ACUVUE, ACUVUE OASYS, iDESIGN, CATALYS, VERITAS Vision System, ELITA, LipiFlow
Bausch + Lomb | Bausch & Lomb | Bausch and Lomb: enVista, enVista Envy, Xiidra, lifitegrast, Miebo, Lumify, Vyzulta, Stellaris Elite, Biotrue, PreserVision, Blink tears, TENEO
Zeiss | Carl Zeiss Meditec | ZEISS: CIRRUS OCT, SMILE Pro, VISUMAX, IOLMaster, LUMINERA, KINEVO, Artevo
Rayner: RayOne EMV, Galaxy lens, Omidria
RxSight: Light Adjustable Lens, LAL, LAL+
STAAR Surgical | STAAR: EVO ICL, EVO Visian
Glaukos: iStent, iStent inject, iStent infinite, iDose, iDose TR, Epioxa, Photrexa, PRESERFLO
Sight Sciences: OMNI Surgical, TearCare
Santen: Verkazia, Tafluprost
Ocular Therapeutix: Dextenza, Axpaxli
EyePoint | EyePoint Pharmaceuticals: Duravyu, Dexycu, Yutiq
Oyster Point | Viatris: Tyrvaya, Yupelri, Ryzumvi
Tarsus* | Tarsus Pharmaceuticals: Xdemvy, lotilaner
Harrow: Vevye, Iheezo, Triesence, ImprimisRx
Aldeyra: reproxalap
LENZ Therapeutics: VIZZ, aceclidine
Orasis: Qlosi
Dompe | Dompé: Oxervate
Amgen: Tepezza, teprotumumab, Pavblu
Heidelberg Engineering: SPECTRALIS, ANTERION
Topcon: Maestro2, Triton OCT
Optos | Nikon Optos: Optomap, Monaco OCT
Ellex | Lumibird Medical: Tango SLT
Belkin Vision: Eagle DSLT
Iridex: MicroPulse, Cyclo G6
LumiThera: Valeda
Digital Diagnostics: LumineticsCore
Eyenuk: EyeArt
Nova Bay: Avenova
CooperVision: MiSight, clariti, Biofinity
EssilorLuxottica | Essilor: Stellest, Varilux, Transitions lenses, Nuance Audio
Outlook Therapeutics: Lytenava, ONS-5010
Beacon Therapeutics: laru-zova
Neurotech: Encelto
`;
