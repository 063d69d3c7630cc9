/**
 * What a lay reader knows of medicine and what not. Sources: the CDC's "Everyday Words for Public Health Communication", the
 * University of Michigan's plain language medical dictionary, the AHRQ Health Literacy Universal Precautions Toolkit, and the
 * Greek and Latin endings that medical terms are built from.
 */

/** Endings and beginnings of terms of art. */
export const termShape =
  /^(?:(?:[a-z]{3,}(?:opath(?:y|ies|ic)|ectom(?:y|ies|ized)|ostom(?:y|ies)|otom(?:y|ies)|oscop(?:y|ies|ic)|oplast(?:y|ies)|(?:osis|oses|otic)|(?:itis|itides)|emi[ac]s?|aemi[ac]|uri[ac]|algi[ac]|odyni[ac]|esthesi[ac]s?|pleg(?:ia|ic)|pares(?:is|es|thesia|thesias)|phag(?:ia|ic|y)|phasi[ac]|praxi[ac]|pno?ea|penia|penic|cytes?|cytosis|cytic|blasts?|genesis|genic|genous|trophic|trophy|lysis|lytics?|ergic|ergics|kines?|kinetics?|kinin|globulin|statin|ase|ases|ceptor|ceptors|ceptive|ceptors?|stasis|stases|stenos(?:is|es|ed)|ectas(?:is|ia)|malac(?:ia)|megaly|rrhea|rrhage|rrhagic|rrhythmias?|oid|oidal|iform|ostatic|oedema|glycemi[ac]|lipidemi[ac]|kalemi[ac]|natremi[ac]|magnesemia|calcemia|volemi[ac]|tensive|capnia|foraminal|laminar|vertebral|articular|arterial|venous|muscular|cutaneous|dermal|thecal|dural|ductal|luminal|epithelial|endothelial|mucosal|parenchym\w*|interstitial|ventricular|atrial|valvular|myocardial|pericardial|mitral|hepat(?:ic|o\w+)|renal|nephr\w+|neuro(?:genic|trophic|modulat\w+|path\w+|inflamm\w+|toxic\w*|lysis|psych\w+)))|(?:hyper|hypo|intra|inter|peri|para|endo|epi|retro|trans|sub|supra|infra|poly|oligo|pan|dys|brady|tachy|eu|iso|cardio|hemo|haemo|myelo|myo|osteo|arthro|chondro|angio|thrombo|lympho|gastro|entero|cholecyst|hepato|nephro|pyelo|cysto|broncho|pneumo|rhino|oto|sympatho|sudo|vaso|veno|radiculo|spondyl|nocicept|nociplast|neuro|immuno|onco|steno|sclero|dermato|kerato|erythro|leuko|micro|macro|immunomodul|deacetyl|phosphoryl|mito)[a-z]{5,})$/;

/** What looks like a term and is known to everybody. */
export const familiar = new Set(
  (
    'diagnosis diagnoses diagnosed arthritis bronchitis hepatitis appendicitis tonsillitis psoriasis osteoporosis surgery surgeries anemia leukemia diarrhea ' +
    'diabetes asthma allergy allergic hernia insulin hormone hormones vitamin antibiotic antibiotics virus bacteria steroid steroids arterial ' +
    'colonoscopy vasectomy hysterectomy mastectomy biopsy biopsies migraine vaccine vaccines vaccination cancer tumor chemotherapy radiation ' +
    'cholesterol hypertension intravenous internet interview interested interesting interests international internal interrupt interact interactive interpret ' +
    'transfer transform translate transport transparent transition transplant transplants subject subscribe substance substantial substitute subtle suburb ' +
    'period periods perish parade paradise parallel parents parenting parent parental parking participate particular particularly partner party pandemic panel ' +
    'episode episodes epidemic epidural endorse endless energy endure enduring hyperactive hypothesis hypocrite dystopia ' +
    'microscope microwave microphone polyester policy politics politely pollution polyp polyps isolation isolated cardiology cardiologist neurology ' +
    'neurologist neurosurgeon dermatology dermatologist gastroenterologist oncologist oncology osteopathic pneumonia otherwise retrospective ' +
    'hospital hospitals hypnosis hypnotic psychosis neurosis euphoria european eulogy supplement supplements phrase phase phases base bases case cases ' +
    'database increase increased decrease decreased disease diseases release purchase erase chase please ease lease phone grease database showcase ' +
    'emphasis emphases basis crisis analysis analyses oasis hypothesis thesis therapist therapists therapy avoid steroid steroids android ' +
    'thyroid celluloid asteroid opioid opioids hemorrhoid hemorrhoids sinusitis arthroscopy hemorrhage cystic osteoarthritis ' +
    'tendonitis tendinitis mononucleosis tuberculosis meningitis dermatitis gingivitis conjunctivitis cirrhosis scoliosis sclerosis ' +
    'fibrosis stenosis hypoglycemia hyperglycemia hypothyroidism hyperthyroidism hypothermia phobia ' +
    'academic epidemic alumni alumnus patient patients renal ligament microbiome electric eclectic static ecstatic plastic ' +
    'genic photogenic hygienic scenic arsenic epistle epic epicenter panorama pancake pancakes pantry panic pandas transit transaction ' +
    'transcript infrared infrastructure retrofit macaroni macros hypertensive immunity immune microbe microbes bronchial ventilator ' +
    'narcotic narcotics biotic probiotic probiotics exotic robotic robotics chaotic erotic neurotic hypnotics academic endometriosis physiotherapy ' +
    'isometric subtract subtle subway subordinate suburban paragraph paralyzed paralysis paramedic paramedics paranoid paragon perimeter peripheral ' +
    'polished political politician polite police microchip oncall onboarding epinephrine epilepsy endoscopy ' +
    'tonsillectomy lobotomy autopsy ultrasound mammogram pediatric pediatrics geriatric obstetrics cardiovascular cardiac muscular stroke ' +
    'myocarditis dialysis metabolism metabolic toxic hypnotize intrapersonal interstate intersect interfere interval intervals intervention interventions ' +
    'interpreter interpreters intern interns internship transgender hypocrisy isotope neutral neutrality oncoming microbrew poly epitome dyslexia hyperlink'
  ).split(/\s+/),
);

/** Terms of art without such a shape, and common ones that everyday words would replace. */
export const jargon = new Set(
  (
    'etiology aetiology prophylaxis prophylactic refractory contraindicated contraindication contraindications idiopathic sequela sequelae comorbid comorbidity ' +
    'comorbidities lesion lesions lesioning edema erythema erythematous pruritus pruritic febrile afebrile malaise myalgia lavage debridement debride resect ' +
    'resection excision ablate ablation neurotomy catheter cannula cannulae stent lumen lumbar cervical thoracic sacral axial radicular radiculopathy foraminal ' +
    'nociceptor nociception nociceptive nociplastic neuropathic neuropathy neuralgia dysfunction dysbiosis dysautonomia afferent efferent dorsal ventral medial ' +
    'lateral distal proximal bilateral unilateral ipsilateral contralateral anterior posterior superior inferior prone supine subcutaneous intramuscular ' +
    'intravenous sublingual percutaneous transcutaneous parenteral enteral titrate titration bolus infusion tapering taper deprescribe deprescription monotherapy ' +
    'adjuvant neoadjuvant palliative curative efficacy tolerability bioavailability pharmacokinetic pharmacokinetics pharmacodynamics agonist antagonist agonists ' +
    'antagonists inhibitor inhibitors analog analogue receptor receptors cytokine cytokines monoclonal biologic biologics immunosuppression immunosuppressive ' +
    'autoimmune systemic multimodal comorbidity stratify stratification sensitivity specificity morbidity mortality incidence prevalence cohort randomized ' +
    'anticoagulation anticoagulant anticoagulants antiplatelet antiplatelets thrombolysis thrombectomy embolus embolism emboli infarct infarction ischemia ischemic perfusion ' +
    'reperfusion stenotic regurgitation tachycardia bradycardia arrhythmia arrhythmias fibrillation flutter syncope vasovagal presyncope orthostasis orthostatic ' +
    'dyspnea orthopnea hypoxia hypoxemia hypoxic hypercapnia retractions bronchiolitis nebulized saline hypertonic exacerbation sputum auscultation ' +
    'hyperlactation galactagogues parity gravida gestation gestational neonate neonates neonatal perinatal antenatal postpartum antepartum dystocia cervix ' +
    'effacement oligohydramnios preeclampsia eclampsia oligoovulation anovulation hyperandrogenemia endocrinopathy glucocorticoid corticosteroid corticosteroids ' +
    'mineralocorticoid keratinocyte filaggrin xerosis lichenification intertriginous comedones papules pustules plaques emollient emollients keratolytic ' +
    'desquamation epidermis dermis subcutis photoprotection retinoid retinoids conjugation unconjugated catabolism heme bilirubin phototherapy threshold thresholds impedance ' +
    'interrogation conductor neuritis dysesthesia dysesthesias paresis paresthesia paresthesias hypoesthesia allodynia hyperalgesia hyperintensity hypointense vasomotor sudomotor trophic ' +
    'sympatholysis desensitization neuromodulation neurogenic claudication debulks debulk hypertrophic hypertrophy decompression instability dural hematoma lamina laminectomy ' +
    'facet zygapophyseal arthropathy degeneration degenerative spondylosis spondylolisthesis discogenic annular fissure herniation protrusion extrusion myelopathy ' +
    'myofascial recrudescence sphincter saddle motor sensory deficit reinnervation denervation coagulative projection periprocedural perioperative preoperative postoperative ' +
    'intraoperative workup preganglionic postganglionic paraspinals ganglion plexus ramus rami oblique declined syndrome phenotype genotype polymorphism mutation biomarker ' +
    'biomarkers assay serology serum plasma titer titers antigen antibody antibodies leukocytosis neutrophilia thrombocytopenia coagulopathy sepsis bacteremia ' +
    'sirtuin deacetylation mitohormetic senescent senescence oxidative phosphorylation apoptosis autophagy glycation telomere glutathione methylation peptide peptides exosome exosomes ' +
    'potency steroid-sparing proactive utility concordant comparative infiltration diagnostic blockade blockades candidate thermal appropriate interval resumed initiation initiate warrants mitigate ' +
    'exclude cholelithiasis supportive management heterogeneous criteria subsequent ambulatory eligibility adherence elevated advised correlate facilitate utilize ameliorate attenuate exacerbate modality modalities ' +
    'anastomosis fistula stricture peristalsis motility reflux esophageal dyspepsia eradication fecal occult polypectomy adenoma adenomas dysplasia metaplasia neoplasia neoplasm malignant malignancy ' +
    'metastasis metastatic staging grade nodal lymphadenopathy splenomegaly hepatomegaly ascites encephalopathy varices nephropathy proteinuria microalbuminuria creatinine glomerular filtration uremia hyperkalemia ' +
    'hyponatremia hypomagnesemia hypercalcemia osmolality diuresis diuretic diuretics antihypertensive antihypertensives vasodilator vasodilation lipoprotein lipoproteins dyslipidemia atherosclerosis atherosclerotic plaque revascularization ejection ventricular ' +
    'decarboxylase dopaminergic serotonergic noradrenergic cholinergic anticholinergic extrapyramidal akathisia dyskinesia tardive anhedonia comorbidly psychotropic neuroleptic anxiolytic'
  ).split(/\s+/),
);

/** Abbreviations that need no explaining to anybody. */
export const knownAbbreviations = new Set(
  (
    'AM PM OK USA US UK EU NY NYC LA DC TX FL NC SC GA VA MA PA NJ CO AZ CA WA OR OH MI IL TV DVD PDF FAQ FYI ASAP RSVP DIY DIYs PS IMO TBH LOL OMG BTW ICYMI TLDR PSA GPS ATM PIN ID VIP CEO CFO ' +
    'MD DO RN NP PA PT OT ER ED OR ICU NICU CDC FDA WHO NIH AMA AAP ACOG HHS EPA VFC CPR AED EMS EMT IV MRI CT PET EKG ECG DNA RNA HIV AIDS HPV STD STI TB UTI ADHD PTSD OCD COPD COVID RSV MMR SIDS IVF IUD ' +
    'BMI SPF UV UVA UVB HIPAA ACA HMO PPO FSA HSA LGBT LGBTQ MS ALS OB GYN ENT ICE AA MLK NBA NFL NHL MLB BBQ DJ ETA FB IG DM DMS AI IT HR PTO PTA STEM GED SAT MCAT GPA II III IV VI AND THE FOR ALL NOT NEW FREE BIG YES NO WE YOU ' +
    'PHD MBA MPH JD DPT FACS FAAP MBBS CNM DNP BLS ACLS PALS MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC AC DC TLC BFF BCBS UHC'
  ).split(/\s+/),
);

/** Explained in the same breath. */
export const explains =
  /\b(?:which (?:means|is)|that means|meaning|in other words|in plain (?:words|english|terms|language)|also (?:called|known as)|known as|called|is (?:just |simply )?(?:a|an|the|when|what|how) |means|stands for|short for|think of it|a\.?k\.?a|i\.e\.|or ["']|the (?:fancy|medical|technical|doctor) (?:word|term|name))\b/i;
