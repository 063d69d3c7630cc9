/**
 * Cancer and blood: drugs from Drugs@FDA and the Purple Book, tests and devices from the makers' product pages.
 * Written from general knowledge in November 2026, and not yet held against those sources entry by entry.
 */
export const makersOfCancer = `
Merck | Merck & Co | MSD | Merck Sharp & Dohme: Keytruda, pembrolizumab, Keytruda Qlex, Welireg, Lynparza, Lenvima, Capvaxive
Bristol Myers Squibb | BMS | Bristol-Myers Squibb | Celgene | Mirati: Opdivo, nivolumab, Opdivo Qvantig, Yervoy, ipilimumab, Opdualag, Revlimid, lenalidomide, Pomalyst, Abecma, Breyanzi, Reblozyl, luspatercept, Krazati, Augtyro, Sprycel, Cobenfy, Zeposia, Orencia
Roche~ | Genentech | Hoffmann-La Roche: Tecentriq, atezolizumab, Herceptin, trastuzumab, Perjeta, Phesgo, Kadcyla, Avastin, bevacizumab, Alecensa, alectinib, Polivy, Columvi, Lunsumio, Itovebi, inavolisib, Rituxan, Gazyva, Hemlibra, Tecentriq Hybreza, FoundationOne, FoundationOne CDx, cobas, Ventana
AstraZeneca | Acerta: Tagrisso, osimertinib, Imfinzi, durvalumab, Imjudo, Lynparza, olaparib, Calquence, acalabrutinib, Truqap, capivasertib, Enhertu, Datroway, Orpathys, Koselugo
Daiichi Sankyo: Enhertu, trastuzumab deruxtecan, Datroway, Vanflyta, Turalio, Injectafer
Pfizer | Seagen | Array BioPharma: Ibrance, palbociclib, Lorbrena, lorlatinib, Padcev, enfortumab vedotin, Adcetris, Tukysa, Tivdak, Xtandi, Talzenna, Braftovi, Mektovi, Elrexfio, Inlyta, Bosulif, Besponsa
Novartis: Kisqali, ribociclib, Pluvicto, Lutathera, Kymriah, Scemblix, asciminib, Piqray, Tafinlar, Mekinist, Gleevec, Fabhalta, iptacopan, Zolgensma, Promacta, Itvisma, Vanrafia
Eli Lilly | Lilly~ | Loxo: Verzenio, abemaciclib, Jaypirca, pirtobrutinib, Retevmo, selpercatinib, Inluriyo, imlunestrant, Cyramza, Erbitux, Kisunla, donanemab
Janssen | Johnson & Johnson Innovative Medicine: Darzalex, daratumumab, Darzalex Faspro, Carvykti, Tecvayli, Talvey, Rybrevant, amivantamab, Lazcluze, Erleada, apalutamide, Zytiga, Akeega, Balversa, Inlexzo, TAR-200, Imbruvica
AbbVie | Pharmacyclics | ImmunoGen: Venclexta, venetoclax, Imbruvica, ibrutinib, Elahere, Epkinly, Emrelis
Gilead | Gilead Sciences | Kite Pharma | Immunomedics: Trodelvy, sacituzumab govitecan, Yescarta, Tecartus, Biktarvy, Descovy, Yeztugo, Sunlenca, lenacapavir, Truvada, Epclusa, Veklury, remdesivir, Livdelzi, Genvoya
Astellas | Astellas Pharma: Xtandi, enzalutamide, Padcev, Vyloy, zolbetuximab, Xospata, Izervay, Prograf, Myrbetriq
Bayer: Nubeqa, darolutamide, Xofigo, Stivarga, Vitrakvi, Nexavar, Hyrnuo
BeiGene | BeOne Medicines | BeOne: Brukinsa, zanubrutinib, Tevimbra
Regeneron: Libtayo, cemiplimab, Lynozyfic
Amgen: Blincyto, Kyprolis, Imdelltra, tarlatamab, Lumakras, sotorasib, Vectibix, Nplate, Neulasta, Bkemv
GSK | GlaxoSmithKline | Tesaro: Jemperli, Zejula, Blenrep, Ojjaara
Sanofi: Sarclisa, Jevtana, Cablivi, Rezurock, Qfitlia, Wayrilz
Takeda | Takeda Oncology | Millennium Pharmaceuticals | Shire*: Velcade, Ninlaro, Fruzaqla, Alunbrig, Iclusig, Adcetris, Exkivity, Entyvio, vedolizumab, Vyvanse, Takhzyro, Livtencity, Mydayis, Trintellix, Eohilia, Gattex
Exelixis: Cabometyx, cabozantinib, zanzalintinib
Eisai: Lenvima, lenvatinib, Halaven, Leqembi, lecanemab, Dayvigo, Fycompa
Incyte: Jakafi, ruxolitinib, Pemazyre, Monjuvi, Niktimvo, Zynyz, Opzelura
Puma Biotechnology: Nerlynx
Stemline | Menarini: Orserdu, elacestrant
Jazz Pharmaceuticals | Jazz*: Zepzelca, Xywav, Xyrem, Epidiolex, Rylaze, Ziihera, Modeyso, Defitelio
Deciphera | Ono: Qinlock, Romvimza
SpringWorks | SpringWorks Therapeutics | EMD Serono | Merck KGaA: Ogsiveo, Gomekli, Bavencio, Mavenclad, Gonal-f, Rebif
Iovance | Iovance Biotherapeutics: Amtagvi
Immunocore: Kimmtrak
Blueprint Medicines: Ayvakit
Rigel Pharmaceuticals | Rigel*: Gavreto, Tavalisse, Rezlidhia
Syndax: Revuforj, Niktimvo
Kura Oncology: Komzifti, ziftomenib
Geron: Rytelo
Karyopharm: Xpovio
Legend Biotech: Carvykti
Arcellx: anito-cel
ImmunityBio: Anktiva
Ferring: Adstiladrin
CG Oncology: cretostimogene
UroGen | UroGen Pharma: Jelmyto, Zusduri
Lantheus: Pylarify, Definity
Telix | Telix Pharmaceuticals: Illuccix, Gozellix, Zircaix
Blue Earth Diagnostics: Posluma, Axumin
Curium: Detectnet
Exact Sciences: Cologuard, Cologuard Plus, Oncotype DX, Oncotype, Cancerguard, Oncodetect
Guardant Health | Guardant: Guardant360, Guardant Reveal, Shield test, Guardant Shield
Natera: Signatera, Panorama test, Prospera transplant, Altera
Myriad Genetics | Myriad*: MyRisk, Prolaris, GeneSight, BRACAnalysis, Prequel*
Veracyte: Decipher Prostate, Afirma, Prosigna
Foundation Medicine: FoundationOne
Tempus | Tempus AI | Ambry Genetics: Tempus xT, Tempus xF
Caris Life Sciences | Caris: MI Profile, Caris Assure
Grail* | GRAIL: Galleri, Galleri test
Illumina: NovaSeq, TruSight
Invitae | Labcorp | Labcorp Oncology: Labcorp Plasma Detect
Quest Diagnostics: Haystack MRD, AD-Detect
Agendia: MammaPrint, BluePrint breast
BillionToOne: Unity Screen, Northstar
Delfi: FirstLook Lung
Novocure: Optune, Optune Gio, Optune Lua, TTFields
Varian | Varian Medical Systems: Halcyon linac, TrueBeam, Ethos therapy, HyperArc
Elekta: Unity MR-Linac, Gamma Knife, Leksell
Accuray: CyberKnife, Radixact, TomoTherapy
ViewRay: MRIdian
RefleXion: SCINTIX
HistoSonics: Edison System, histotripsy system
Paxman: Paxman scalp cooling
Dignitana: DigniCap
BioNTech: pumitamig
Moderna: intismeran
Servier: Voranigo, Tibsovo
Agios: Pyrukynd, Aqvesme
Vertex Pharmaceuticals: Casgevy
bluebird bio | Genetix Biotherapeutics: Lyfgenia, Zynteglo
Novo Nordisk: NovoSeven
Sobi | Swedish Orphan Biovitrum: Doptelet, Gamifant, Altuviiio, Empaveli
CSL Behring | CSL | CSL Vifor: Hemgenix, Privigen, Hizentra, Ferinject, Idelvion, Andembry, Kcentra
Grifols: Prolastin, Gamunex
Octapharma: Octagam, Wilate
Pharming: Ruconest, Joenja
`;
