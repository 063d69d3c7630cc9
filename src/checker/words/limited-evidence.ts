/**
 * Treatments sold to the public whose benefit is unproven, unapproved or disputed, and uses of approved drugs outside
 * their label. After the FDA's consumer alerts on regenerative medicine, exosomes, compounded drugs and peptides (503A
 * category 2), the FTC's health claims cases, Choosing Wisely, Cochrane reviews, USPSTF statements and NCCIH fact sheets.
 */

import { list } from '../reading/lexicon.ts';

/** Weak or unapproved for nearly all that they are sold for. */
export const unprovenTherapies = list(`
cord blood, cord-blood, cord blood injections, umbilical, umbilical cord, umbilical cord injections, birth-tissue, cord tissue, joint jabs, cell therapy, cellular therapy, own fat cells, fat cells, bone marrow cells back, marrow cells, muse cells, exosome facial, exosome drip, exo glow, exo facial, exo facials, exo boost, exo serum, exo, growth factor facial, scalp booster, scalp boosters, hair booster, hair boosters, PRF, platelet-rich fibrin, EZ gel, stem cell, stem cells, stem cell therapy, stemcell, stemcells, mesenchymal, MSC, MSCs, umbilical cord cells, cord blood cells, Wharton's jelly, bone marrow aspirate, BMAC, bone marrow concentrate, bone marrow cells, bone marrow injection, bone marrow drawn, marrow cells, repair cells, own marrow, fat cells injected, SVF, stromal vascular fraction, fat-derived cells, adipose cells, own cells, regenerative, regenerative medicine, regenerative injection, orthobiologics, orthobiologic, amniotic, amnion, amniotic fluid, placental, placenta, birth tissue, birth tissue product, exosome, exosomes, growth factor injection, growth factors, biologic injection, PRP, platelet rich plasma, platelet-rich plasma, vampire facial, vampire facelift, O-shot, P-shot, prolotherapy, prolo, perineural injection, A2M, alpha-2-macroglobulin, prolozone
mitochondria patch, mitochondria patches, NAD patch, NAD patches, NAD shot, NAD injection, NAD injections, glutathione patch, glutathione push, glutathione shot, vitamin patch, vitamin patches, energy patch, energy patches, hangover patch, stem cell patch, phototherapy patch, detox patch, detox patches, reset drip, glow drip, energy drip, recovery drip, wellness drip, skinny drip, immune drip, brain drip, jet lag drip, athlete drip, longevity drip, slow drip, drip therapy, drip of the month, bag of glow, banana bag, vitamin shot, vitamin shots, skinny shot, fat burner shot, lipo-c, lipo-B, MICC, slimming jab, ozone sauna, ozone drip, hydrogen inhalation, molecular hydrogen, EECP for energy, plasmalogen, peptide stack, peptide menu, the wolverine stack, wolverine, KPV, SS-31, DSIP, PT-141, GHK, BPC, IV vitamin, IV vitamins, vitamin drip, vitamin drips, IV drip, IV drips, drip bar, drip lounge, drip menu, IV lounge, infusion lounge, IV bar, IV hydration, hydration therapy, hydration drip, Myers cocktail, myers' cocktail, immunity drip, hangover drip, beauty drip, glow drip, glutathione, NAD, NAD+, NAD drip, NMN, vitamin C infusion, high dose vitamin C, B12 shot, B12 shots, lipo shot, lipotropic, MIC injection, methylene blue, ozone, ozone therapy, ozone injection, EBOO, hydrogen water, alkaline water, chelation, EDTA, hyperbaric, hyperbaric oxygen, HBOT, mild hyperbaric, peptide, peptides, peptide therapy, BPC-157, BPC 157, BPC157, TB-500, TB 500, thymosin, CJC-1295, ipamorelin, sermorelin, tesamorelin, AOD-9604, GHK-Cu, selank, semax, epitalon, melanotan, retatrutide, MOTS-c, growth hormone, HGH, human growth hormone, rapamycin, senolytic, senolytics, NMN, young plasma, plasma exchange, plasmapheresis for longevity, EBO2, blood ozone
compounded, compounded weight loss, compounded jab, compounded shot, compounding pharmacy, semaglutide drops, oral tirzepatide drops, sublingual semaglutide, GLP-1 drops, GLP-1 patch, GLP-1 patches, troche, troches, hormone optimization, hormone balancing, bio-identicals, pellets for hormones, hormone pellet, hormone pellets, pellet therapy, testosterone pellets, estrogen pellets, bioidentical, bioidentical hormones, bio-identical, BHRT, low dose naltrexone, low-dose naltrexone, LDN, compounded semaglutide, compounded tirzepatide, compounded GLP-1, microdose GLP-1, microdosed GLP-1, microdosing GLP-1, microdosing semaglutide, microdosing tirzepatide, compounded ketamine, at-home ketamine, ketamine clinic, ketamine lozenges, microdosing, psilocybin, ibogaine, ayahuasca, kambo, colloidal silver, kratom, ivermectin, hydroxychloroquine for covid, fenbendazole, laetrile, amygdalin, black salve, apricot kernels, drinking bleach, bleach drops, MMS, turpentine, borax, DMSO, castor oil pack, castor oil packs, coffee enema, coffee enemas, colonic, colonics, colon hydrotherapy, colon cleanse, ionic foot bath, detox foot, foot detox, liver cleanse, parasite cleanse, heavy metal detox, detox drip, lymphatic detox
scalp laser, laser helmet, hair laser, light helmet, red light hat, red light cap, red light panel, red light, infrared bed, cold plunge protocol, sound bath, sound healing, salt cave, salt room, halotherapy, float tank, vibration plate, magnets for depression, magnet bed, PEMF mat, tesla bed, med bed, frequency mat, electric acupuncture for, NIR helmet, brain entrainment, vaginal PRP, nano fat, nanofat, microfat, vaginal rejuvenation, vaginal laser, emsella, vampire, HIFU lift, HIFU facelift, plasma pen, fibroblast pen, salmon DNA, salmon sperm, PDRN, polynucleotides, mesotherapy, injection lipolysis, fat dissolving, fat-dissolving injections, lemon bottle, skin booster, thread lift, PDO threads, cold laser, low level laser, low-level laser, class IV laser, LLLT, red light bed, photobiomodulation, PEMF, pulsed electromagnetic, magnet therapy, magnetic therapy, infrared sauna, whole body cryotherapy, cryo chamber, cryotherapy chamber, spinal decompression table, decompression table, softwave, shockwave for ED, shockwave for erectile, GAINSWave, acoustic wave, eSWT for ED, shock wave for hair, laser cap, scrambler therapy, frequency therapy, rife, biocharger, biofield, reiki, energy healing, craniosacral, neurofeedback, brain mapping, tapping, iridology, muscle testing, kinesiology testing, thermography, bioresonance, live blood analysis, hair analysis, food sensitivity test, food sensitivity testing, IgG food test, gut microbiome test, leaky gut, adrenal fatigue, candida cleanse, chronic lyme, mold detox, MTHFR, GcMAF, ear seeds, ear stapling, EMF, grounding mat, earthing, copper bracelet, amber necklace, amber teething, gripe water, homeopathic, homeopathy, homeopathics, nosode, cord blood infusion, full body MRI, whole-body MRI, whole body MRI, total body scan, multi-cancer early detection, galleri, longevity medicine, biological age test, anti-aging injection, anti-aging infusion
stellate ganglion block for PTSD, stellate ganglion block for long covid, ketamine infusion, ketamine infusions, IV ketamine, ketamine therapy, ketamine lounge, botox for depression, scalp PRP, hair exosomes, exosome facial, exosome facials, NAD nasal spray, peptide nasal spray, intradiscal stem cells, disc regeneration, cartilage regeneration, regrow cartilage, regrow
`);

/** Supplements and foods: weak for treating or preventing disease; a finding only where that is claimed. */
export const supplements = list(`
probiotic, probiotics, prebiotic, elderberry, zinc, echinacea, turmeric, curcumin, ashwagandha, collagen, creatine, magnesium, omega-3, omega 3, fish oil, CoQ10, glucosamine, chondroitin, biotin, berberine, resveratrol, quercetin, CBD, CBD oil, hemp, kava, ginkgo, black seed oil, castor oil, essential oil, essential oils, oregano oil, oil of oregano, tea tree oil, peppermint oil, lavender oil, apple cider vinegar, ACV, bone broth, greens powder, green powder, AG1, lion's mane, reishi, chaga, cordyceps, mushroom coffee, spirulina, chlorella, moringa, sea moss, mullein, manuka honey, local honey, raw honey, raw milk, celery juice, beet juice, tart cherry, cinnamon, ginger shot, garlic oil, onion, mullein oil, vitamin C, vitamin D, vitamin E, vitamin K2, B12, b-complex, inositol, myo-inositol, feverfew, butterbur, riboflavin, 5-HTP, SAMe, GABA gummies, L-theanine, valerian, saw palmetto, DHEA, pregnenolone, maca, shilajit, tongkat ali, fadogia, ginseng, rhodiola, milk thistle, NAC, alpha lipoic acid, acetyl-L-carnitine, MCT oil, electrolyte, electrolytes, gummies, gummy, detox tea, supplement, supplements, multivitamin, superfood, superfoods, adaptogen, adaptogens, herbs, herbal, tincture, homemade, keto, carnivore diet, carnivore, raw food, juice fast, water fast, cold plunge, cold plunges, ice bath, sauna, cupping, ear drops with garlic, blue light glasses, blue-light glasses, blue light blocking, weighted blanket, chiropractic, chiropractor, adjustment, adjustments, acupuncture, kinesiology tape, kinesio tape, mouth tape, mouth taping, nasal strips
`);

/** Of disease that is treated or kept off: what turns "ginger tea" into a claim. */
export const diseaseClaimed =
  /\b(?:colds?|flu|covid|infections?|ear infections?|UTIs?|immun(?:e|ity)|sick|migraines?|headaches?|arthritis|joint (?:pain|health)|inflammation|inflammatory|eczema|acne|psoriasis|rosacea|wrinkles|hair (?:loss|growth|grow\w*|regrow\w*)|ADHD|autism|focus|anxiety|depression|mood|brain fog|memory|dementia|alzheimer'?s|sleep|insomnia|blood sugar|A1c|diabetes|cholesterol|blood pressure|hypertension|heart|cancer|tumou?rs?|chemo|thyroid|hormones?|hot flashes|PCOS|fertility|infertility|testosterone|libido|colic|reflux|GERD|bloat(?:ing)?|gut|IBS|constipation|allerg(?:y|ies)|asthma|weight|metabolism|aging|ageing|longevity|energy|fatigue|tired(?:ness)?|exhaust(?:ed|ion)|pain|back|knees?|shoulders?|elbows?|wrists?|viruses|germs|sciatica|neuropathy|nerve|tendons?|cartilage|recovery|jet ?lag|hangovers?|glow|skin|vertigo|tinnitus|detox\w*|toxins?|morning sickness|teething|kidney stones?|gout|plaque|school day|days? (?:missed|off)|sick day|doctor visit)\b/i;

/** Approved drugs and devices, and uses that no US label holds. */
export const offLabel: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:botox|dysport|xeomin|jeuveau|daxxify|tox|neurotoxins?|botulinum)\b/i,
    /\b(?:palms?|palmar|hands?|feet|soles|sweaty palm|scalp sweat|masseters?|jaw|jawline|TMJ|bruxism|teeth grinding|clench\w*|gummy smile|lip flip|traps?|trapezius|barbie|neck bands|nefertiti|calf|calves|pores|oily|rosacea|scars?|keloids?|depression|raynaud'?s|vocal (?:fold|cord)s?|cords?|dysphonia|larynx|pelvic floor|vaginismus|gastroparesis|anal fissure|tennis elbow|plantar|knee|back pain|teens?|teenagers?|your teen|kids?|under 18)\b/i,
  ],
  [
    /\b(?:ozempic|mounjaro|semaglutide|tirzepatide|GLP-?1s?|rybelsus|victoza|trulicity)\b/i,
    /\b(?:alcohol|drinking|addiction|PCOS|fertility|longevity|inflammation|dementia|alzheimer'?s|anti-?aging|psoriasis|long covid|micro-?dos\w*|few pounds|last (?:ten|10|five|5) pounds|wedding|bikini|beach|prom|teens?)\b/i,
  ],
  [
    /\bketamine\b/i,
    /\b(?:depression|depressed|anxiety|PTSD|mood|trauma|grief|burnout|pain|CRPS|fibromyalgia|migraines?|addiction|OCD|postpartum)\b/i,
  ],
  [/\bmetformin\b/i, /\b(?:longevity|aging|anti-?aging|lifespan|weight|PCOS|cancer|dementia)\b/i],
  [
    /\b(?:LDN|low[- ]dose naltrexone|naltrexone)\b/i,
    /\b(?:fibro\w*|pain|lupus|crohn'?s|hashimoto'?s|autoimmune|long covid|MS|weight|fatigue|inflammation|brain fog)\b/i,
  ],
  [
    /\b(?:ivermectin|hydroxychloroquine|HCQ|fenbendazole)\b/i,
    /\b(?:covid|long covid|cancer|flu|RSV|lyme|viral|autism|protocol)\b/i,
  ],
  [/\b(?:rapamycin|sirolimus)\b/i, /\b(?:longevity|aging|lifespan|youth|menopause|hair)\b/i],
  [
    /\b(?:testosterone|TRT)\b/i,
    /\b(?:women|energy|mood|libido|muscle|focus|brain fog|menopause|vitality|tired|optimi[sz]\w*)\b/i,
  ],
  [/\b(?:spironolactone)\b/i, /\b(?:acne|hair)\b/i],
  [/\b(?:oral minoxidil|low[- ]dose minoxidil)\b/i, /\bhair\b/i],
  [/\b(?:propranolol)\b/i, /\b(?:stage fright|anxiety|presentation|interview|nerves|public speaking)\b/i],
  [/\b(?:gabapentin|pregabalin)\b/i, /\b(?:hot flashes|anxiety|sleep|back pain|sciatica|alcohol|itch\w*)\b/i],
  [/\b(?:seroquel|quetiapine|trazodone|clonidine)\b/i, /\b(?:sleep|insomnia|autism|kids)\b/i],
  [/\b(?:topiramate|topamax)\b/i, /\b(?:weight|binge|drinking|alcohol)\b/i],
  [/\b(?:dupixent|dupilumab|xolair|omalizumab)\b/i, /\b(?:food allerg\w*|alopecia|every allergy)\b/i],
  [
    /\b(?:spinal cord stimulat\w+|SCS)\b/i,
    /\b(?:parkinson'?s|walk(?:ing)? again|paralysis|fibromyalgia|pelvic pain|angina)\b/i,
  ],
  [/\b(?:TMS|transcranial)\b/i, /\b(?:autism|ADHD|tinnitus|long covid|PTSD|pain|memory|brain fog|teens? under)\b/i],
  [
    /\b(?:hyperbaric|HBOT)\b/i,
    /\b(?:autism|long covid|TBI|concussion|aging|longevity|stroke|cerebral palsy|brain fog|dementia)\b/i,
  ],
  [/\b(?:stellate ganglion|SGB)\b/i, /\b(?:PTSD|anxiety|long covid|hot flashes|smell|taste|trauma)\b/i],
  [
    /\b(?:filler|juvederm|restylane|radiesse|sculptra)\b/i,
    /\b(?:nose|non-?surgical rhinoplasty|liquid nose|under[- ]eyes?|tear troughs?|butt|buttocks|BBL|penis|girth|breast|earlobes?|knees|necks?)\b/i,
  ],
  [/\b(?:microneedling|RF)\b/i, /\b(?:hair (?:loss|growth)|exosomes?|stretch marks|vaginal)\b/i],
  [/\b(?:lidocaine|ketamine) infusions?\b/i, /\b(?:fibro\w*|pain|CRPS|migraines?)\b/i],
  [/\b(?:laser|tongue|lip)[- ]?(?:tie)?\b/i, /\btongue[- ]tie release for (?:sleep|speech|ADHD)\b/i],
];
