/**
 * Internal medicine: gut, lungs, kidneys, joints, general care: to be looked up in Drugs@FDA, the Purple Book and the
 * makers' product pages. Written from general knowledge in November 2026, and not yet held against those sources
 * entry by entry.
 */
export const makersOfMedicine = `
AbbVie: Humira, Skyrizi, Rinvoq, Linzess, linaclotide, Creon, Mavyret, Synthroid, Armour Thyroid, Lupron Depot, Orilissa, Oriahnn, Emblaveo
Janssen | Johnson & Johnson Innovative Medicine: Remicade, infliximab, Simponi Aria, Simponi, Stelara, Tremfya, golimumab, Imaavy
Takeda: Entyvio, Dexilant, Motegrity, Gattex
Pfizer: Xeljanz, tofacitinib, Velsipity, etrasimod, Inflectra, Chantix, Premarin
Eli Lilly | Lilly~: Omvoh, mirikizumab, Taltz, Olumiant
Bristol Myers Squibb: Zeposia, ozanimod, Orencia, abatacept
Celltrion: Zymfentra, Inflectra, Yuflyma, Avtozma
Sandoz*: Hyrimoz, Wezlana biosimilar, Pyzchiva, Tyruko
Coherus: Loqtorzi
Biocon: Yesintek, Semglee, Hulio
Bausch Health | Salix | Salix Pharmaceuticals: Xifaxan, rifaximin, Trulance, Relistor, Plenvu
Ironwood* | Ironwood Pharmaceuticals: Linzess, apraglutide
Ardelyx: Ibsrela, Xphozah, tenapanor
Phathom | Phathom Pharmaceuticals: Voquezna, vonoprazan
Braintree | Sebela: Sutab, Suprep, tegoprazan
RedHill: Talicia
Endo* | Mallinckrodt: Acthar, Acthar Gel, Terlivaz, INOmax
Ipsen: Iqirvo, elafibranor, Bylvay
Mirum: Livmarli, Cholbam, Chenodal
Intercept: Ocaliva
Gilead: Livdelzi, seladelpar
GSK | GlaxoSmithKline: Nucala, mepolizumab, Exdensur, depemokimab, Trelegy, Trelegy Ellipta, Breo, Anoro, Advair, Benlysta, belimumab, Jesduvroq, Ventolin
AstraZeneca: Tezspire, tezepelumab, Fasenra, benralizumab, Saphnelo, anifrolumab, Breztri, Airsupra, Symbicort, Andexxa, Ultomiris, Soliris
Regeneron: Kevzara, sarilumab, Praluent
Sanofi: Kevzara, Toujeo, Ambien
Opella: Allegra~, Dulcolax, Icy Hot, Gold Bond, Nasacort
Novartis: Xolair, Cosentyx, Fabhalta, Diovan, Ilaris
Boehringer Ingelheim: Ofev, nintedanib, Jascayd, nerandomilast, Spiriva, Stiolto, Combivent, Spevigo, Cyltezo
Genentech | Roche~: Esbriet, Actemra, tocilizumab, Pulmozyme, Gazyva, Xolair
Verona Pharma | Verona*: Ohtuvayre, ensifentrine
Insmed: Arikayce, Brinsupri, brensocatib
Teva | Teva Pharmaceuticals: ProAir, QVAR, Digihaler, Cinqair
Viatris: Yupelri, Wixela
Theravance: Yupelri
Chiesi: Trimbow
Vertex Pharmaceuticals: Trikafta, Alyftrek, povetacicept
Inogen: Inogen One, Inogen Rove
Pulmonx: Zephyr valve, Chartis
Olympus*: Spiration valve
Amgen: Enbrel, Otezla, Krystexxa, pegloticase, Tavneos, Evenity, Parsabiv, Aranesp, Epogen, Wezlana
Aurinia: Lupkynis, voclosporin
Travere: Filspari, sparsentan
Calliditas: Tarpeyo
Akebia: Vafseo
Otsuka: Jynarque, tolvaptan
Bayer: Kerendia, Aleve, Claritin, MiraLAX, Alka-Seltzer, One A Day
CSL Behring | CSL Vifor | Vifor: Korsuva, Veltassa, Venofer
Natera: Renasight
Kiniksa: Arcalyst
Sobi: Kineret
Novo Nordisk: Rivfloza
Alnylam: Oxlumo
Savara: Molbreevi
BioCryst: Orladeyo
KalVista: Ekterly
Ionis: Dawnzera
Bausch + Lomb: PreserVision
Nestlé Health Science: Vital Proteins, Garden of Life, Pure Encapsulations, Orgain
Thorne* | Thorne Research | Thorne HealthTech: Thorne Creatine
Athletic Greens | AG1: AG1
Seed Health: DS-01
Ritual*: Ritual multivitamin
LMNT: LMNT
Liquid IV: Liquid I.V.
Nordic Naturals: Ultimate Omega
Metagenics: UltraFlora
Herbalife: Herbalife
doTERRA: doTERRA
Young Living: Young Living oils
Amicus Therapeutics | Amicus*: Galafold, Pombiliti
Arbonne: Arbonne
Rodan + Fields: Rodan + Fields
Modere: Modere
Isagenix: Isagenix
Pharmavite: Nature Made
`;
