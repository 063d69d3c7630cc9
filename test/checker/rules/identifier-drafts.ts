/**
 * Drafts about identifiers, thought out before the rules were tried on them: what physicians post, and what only looks like it.
 * `f`: the identifier and its rule's letter (n name, g geography, d date, a age, # number, @ digital, v device, b biometric).
 */

export interface IdentifierDraft {
  readonly t: string;
  readonly f?: Readonly<Record<string, string>>;
  readonly s?: 'reply' | 'message' | 'review-reply';
  /** What is answered. */
  readonly c?: string;
  readonly m?: readonly ('image' | 'video')[];
  readonly p?: Readonly<Record<string, readonly string[]>>;
}

export const identifierDrafts: readonly IdentifierDraft[] = [
  // names
  {
    t: 'Saw Mrs. Dunleavy back in clinic, first time without her walker since the hip fracture.',
    f: { Dunleavy: 'n' },
  },
  { t: 'Big hug to Marisol, our tiniest NICU grad, who finally came off oxygen today', f: { Marisol: 'n' } },
  { t: 'K.T. in room 12 taught me to play cribbage between chemo infusions.', f: { 'K.T.': 'n' } },
  { t: 'so proud of my patient jaylen for finishing his last round of rads 💪', f: { jaylen: 'n' } },
  {
    t: 'We called him the Mayor of 4 West. Eighty days on the vent and he knew every janitor by name.',
    f: { 'the Mayor of 4 West': 'n' },
  },
  { t: "Tyler's mom Denise brought us tamales the week after his transplant.", f: { Tyler: 'n', Denise: 'n' } },
  {
    t: 'Thinking of Walt tonight. Three strokes, and his wife Ruthie never missed a visit.',
    f: { Walt: 'n', Ruthie: 'n' },
  },
  {
    t: 'Just removed a 12 cm fibroid from @kayla_bakes_sd, she is resting and says hi!',
    f: { '@kayla_bakes_sd': 'n' },
  },
  {
    t: "Hi Brenda, I'm sorry your knee still swells after the scope. Please call me.",
    s: 'review-reply',
    c: 'Two stars. Knee worse than before.',
    f: { Brenda: 'n' },
  },
  {
    t: 'Thanks Rob! The new valve suits you. See you in March.',
    s: 'reply',
    c: 'Best cardiologist ever, back on my bike after the valve you gave me!',
    f: { Rob: 'n', March: 'd' },
  },
  {
    t: 'Mr Osei, we do not give refunds on crowns that were chewed on against advice.',
    s: 'review-reply',
    c: 'worst dentist!! crown broke in a week',
    f: { Osei: 'n' },
  },
  {
    t: '#PrayForEmmett, he goes back to the OR for his spine tomorrow. Toughest 9 year old I know.',
    f: { Emmett: 'n' },
  },
  { t: '#AnnikaStrong 💛 two years cancer free after her amputation with our team', f: { Annika: 'n' } },
  { t: "The line cook at Denny's is back with another burn, same hand.", f: { "Denny's": 'n' } },
  {
    t: 'Lost my favorite patient this week. Ernestine Poole taught me more about pain than any textbook.',
    f: { 'Ernestine Poole': 'n' },
  },
  { t: 'Rahul K. (yes, that one) relapsed again, third detox since spring. Anyone got a bed?', f: { 'Rahul K.': 'n' } },
  { t: 'Little Beau opened his eyes and asked for pancakes. Eleven days intubated.', f: { Beau: 'n' } },
  { t: 'Our patient, nicknamed Tank, was discharged to rehab with both legs.', f: { Tank: 'n' } },
  { t: 'Grandma Lupe refuses her insulin and pays me in pan dulce. 24 units later we have a deal.', f: { Lupe: 'n' } },
  {
    t: 'Patient is Ioana Petrescu, she needs a prior auth for Humira asap',
    s: 'message',
    c: 'which one?',
    f: { 'Ioana Petrescu': 'n' },
  },
  {
    t: "I operated on J.W. on New Year's Eve and he walked out on Groundhog Day.",
    f: { 'J.W.': 'n', "New Year's Eve": 'd', 'Groundhog Day': 'd' },
  },
  { t: 'her name was Solange and she was 34 and the sepsis took her in nine hours', f: { Solange: 'n' } },
  { t: 'For Hector. You fought that lymphoma like a lion and I was honored to be your doctor.', f: { Hector: 'n' } },
  { t: 'Today I pronounced Mr. B. I had known him since residency.', f: { B: 'n' } },
  // names silent
  { t: 'Dr. Alvarez and I will be at the booth. Come say hi to Jess from our research team!' },
  { t: 'Welcome to our new PA, Monique Baptiste! She loves hiking and hates cilantro.' },
  { t: 'Grateful for my wife Karen, who packed my lunch every day of residency.' },
  { t: 'Osler said listen to the patient. He is telling you the diagnosis.' },
  { t: 'Huge thanks to Megan in scheduling for moving nine patients in an hour.' },
  { t: 'Reading Atul Gawande again. Being Mortal should be required for interns.' },
  { t: 'Serena Williams talked about her pulmonary embolism after childbirth. Believe Black women.' },
  { t: 'Happy birthday to our nurse practitioner Lindsey! She keeps every patient laughing.' },
  { t: 'The Ottawa ankle rules save X-rays. So does common sense.' },
  { t: 'My son Oliver asked if I fix broken hearts. I said only the plumbing.' },
  { t: 'Patients of our clinic: Ashley will call you this week about the schedule change.' },
  { t: 'New paper by Chen and Rodriguez in JAMA Surgery on opioid-free discharge. Patients did fine.' },
  {
    t: 'Thank you for your kind words! Please call our office manager, Trish, at the number on our site.',
    s: 'review-reply',
    c: 'Great visit, thanks!',
  },
  {
    t: 'Great point, Sanjay. In our series the leads migrated less with the new anchor.',
    s: 'reply',
    c: "What's your migration rate, colleagues?",
  },
  { t: 'Jenna, congrats on matching into anesthesia! The OR is lucky to get you.' },
  { t: 'Foley out, Foley in, Foley out. The Foley wins again.' },
  { t: 'Medtronic, Abbott and Boston Scientific all have rechargeable systems for patients now.' },
  { t: 'Bill your patients fairly. Grant them time. Mark my words.' },
  // geography
  {
    t: 'Flew a patient in from Nome last night with a ruptured spleen. Long way to come for a sled accident.',
    f: { Nome: 'g' },
  },
  {
    t: 'The farmer from Otero County with the pitchfork through his boot is home and ploughing.',
    f: { 'Otero County': 'g' },
  },
  {
    t: 'He was found down at the corner of 5th and Maple, glucose 22, and fifteen minutes later he was cracking jokes.',
    f: { 'the corner of 5th and Maple': 'g' },
  },
  {
    t: 'My patient lives on Larkspur Lane and can see the ambulance bay from her kitchen.',
    f: { 'Larkspur Lane': 'g' },
  },
  {
    t: "She came to us from St. Luke's in Boise with a leaking aneurysm and left with a stent.",
    f: { "St. Luke's": 'g', Boise: 'g' },
  },
  { t: 'A 52F with ALS, zip 83843, needs a home vent vendor. Anyone?', f: { 83843: 'g' } },
  {
    t: 'Third kid from Lincoln Elementary with the same rash this week. One of them cried on me.',
    f: { 'Lincoln Elementary': 'g' },
  },
  { t: 'A waitress in Truckee walked in with a heart rate of 190 and finished her shift first.', f: { Truckee: 'g' } },
  {
    t: 'my patient is stuck at Riverbend Nursing Home with no one who can do her dressing changes',
    f: { 'Riverbend Nursing Home': 'g' },
  },
  {
    t: 'Delivered a baby in the parking lot of the Safeway on Mission Street!! Mom and baby are great.',
    f: { 'Mission Street': 'g' },
  },
  { t: 'Admitted to Baptist East at midnight, dead by noon. He was 31.', f: { 'Baptist East': 'g' } },
  { t: 'The miner from Harlan with the crushed pelvis stood up today.', f: { Harlan: 'g' } },
  // silent
  { t: 'Excited to present our data in Orlando next week. Come find me at the NANS poster hall.' },
  { t: 'We moved! Our new office is at 410 Birch Street, Suite 200. New patients welcome.' },
  { t: 'I trained at Mass General and then did my fellowship at Cleveland Clinic.' },
  { t: 'A patient of mine moved to Texas and still sends me photos of her garden.' },
  { t: 'Rural hospitals in Mississippi are closing. Patients there drive two hours to deliver.' },
  { t: 'Loved the lobster in Portland after the ASRA meeting.' },
  { t: "Boston Scientific's new lead looks interesting. Anyone have patients on it?" },
  { t: 'Free skin checks Saturday at the Eastside YMCA, 400 Oak Ave. Bring a friend.' },
  { t: 'The Kansas City royals lost again and my patients will hear about it.' },
  { t: 'A study from Copenhagen followed 2,000 patients for ten years.' },
  { t: 'Growing up in Fresno I wanted to be a vet.' },
  { t: 'Hiring: hospitalist, Bend, Oregon. 7 on 7 off.' },
  // age
  { t: 'My 94-year-old patient beat me at arm wrestling again.', f: { '94': 'a' } },
  { t: "He's 91 and still hauls his own firewood, pacemaker and all.", f: { '91': 'a' } },
  { t: 'A ninety-eight year old came in for her Botox today. Icon.', f: { 'ninety-eight': 'a' } },
  { t: '103 y/o F, GI bleed, wants everything done. Thoughts?', f: { '103': 'a' } },
  { t: 'Born in 1928, still mowing his own lawn on his second knee.', f: { 1928: 'a' } },
  { t: 'She just celebrated her 100th birthday in our infusion center 🎂', f: { '100th': 'a' } },
  { t: 'age 96, no meds, came in because her daughter worries', f: { '96': 'a' } },
  // silent
  { t: 'My grandmother turned 95 today. She credits butter.' },
  { t: 'People over 90 can still benefit from hip surgery, says a new study.' },
  { t: 'My patient is 88 and skis.' },
  { t: 'O2 sat 91 on room air. What is your threshold?' },
  { t: 'She is in her nineties and still gardens after the fusion.' },
  { t: 'Our clinic was founded in 1929 and we still have the original scale.' },
  // date
  { t: 'He coded on April 3rd and went home on the 21st.', f: { 'April 3rd': 'd', 'the 21st': 'd' } },
  { t: "Her surgery was 6/12 and she's already driving.", f: { '6/12': 'd' } },
  { t: 'My patient has been in remission since February.', f: { February: 'd' } },
  {
    t: "Admitted Christmas Eve, extubated on New Year's Day, still asking for pie.",
    f: { 'Christmas Eve': 'd', "New Year's Day": 'd' },
  },
  { t: 'We took his appendix out the night of the Super Bowl.', f: { 'the Super Bowl': 'd' } },
  {
    t: 'dob 4-2-78, needs to be seen asap, chest pain on exertion',
    s: 'message',
    c: 'who do you have for me',
    f: { '4-2-78': 'd' },
  },
  { t: "She passed on 11 May 2023, holding my resident's hand.", f: { '11 May 2023': 'd' } },
  {
    t: 'I remember you from the September clinic, you brought the goats.',
    s: 'reply',
    c: 'Thanks doc, feeling great since the shots you gave me',
    f: { September: 'd' },
  },
  // silent
  { t: 'In July the new interns arrive. Be kind to them, and to your patients.' },
  { t: 'Flu shots start on October 1. Patients can walk in.' },
  { t: "March 30 is National Doctors' Day. Thank you to my colleagues and to every patient who trusts us." },
  { t: 'Since January our practice accepts Aetna.' },
  { t: 'I started residency on July 1, 2009, and I was terrified.' },
  { t: 'On Thanksgiving I am grateful for every patient who let me learn.' },
  // number / device / digital
  { t: "pls call Mr. Ruiz's daughter back, 415.555.0199, she's at the bedside", f: { Ruiz: 'n', '415.555.0199': '#' } },
  { t: 'policy no. HZ-229-10034 was denied again for my patient with the tumor', f: { 'HZ-229-10034': '#' } },
  {
    t: 'Medicare ID 1EG4-TE5-MK73, can you check eligibility? He needs the wheelchair by Monday',
    s: 'message',
    c: 'send me the info',
    f: { '1EG4-TE5-MK73': '#' },
  },
  {
    t: "License plate in the drop-off lane: BXR 4471. Sir, your wife's water broke, move the truck.",
    f: { 'BXR 4471': '#' },
  },
  { t: "Interrogated a Micra, SN MCV123456S, in a man who thinks it's a vitamin.", f: { MCV123456S: 'v' } },
  {
    t: 'Lot 22-B, serial no. 004417-XQ on the knee we revised yesterday. Anyone else seeing early loosening?',
    f: { '004417-XQ': 'v' },
  },
  { t: 'Her IPG ID#: 55-AK-9921. Rep says no recall.', f: { '55-AK-9921': 'v' } },
  {
    t: "email the patient at j.tran1961@gmail.com, he doesn't pick up",
    s: 'message',
    c: "can't reach your patient",
    f: { 'j.tran1961@gmail.com': '@' },
  },
  {
    t: "He blogs about his colostomy at ostomyguy.wordpress.com and it's hilarious",
    f: { 'ostomyguy.wordpress.com': '@' },
  },
  {
    t: 'Her GoFundMe is at gofundme.com/f/help-lila-walk, she needs a new prosthesis',
    f: { 'gofundme.com/f/help-lila-walk': '@' },
  },
  {
    t: "Portal attack came from 198.51.100.24, which turned out to be a patient's smart fridge",
    f: { '198.51.100.24': '@' },
  },
  // silent
  { t: 'Implanted the first Inceptiv in the county. 12 contacts, closed loop, 10-year battery.' },
  {
    t: 'Questions? Email frontdesk@ourclinic.org or call 555-0142.',
    p: { practiceEmails: ['frontdesk@ourclinic.org'] },
  },
  { t: 'Great thread on ESI complications here: nejm.org/doi/10.1056. Your patients deserve to read it.' },
  { t: 'Bought 50 pulse oximeters, model CMS50D, for our patients to take home.' },
  { t: 'The recall covers lots 2201 through 2219. If you have one of these, call the manufacturer.' },
  { t: 'Patients can find the leaflet at cdc.gov/flu.' },
  { t: 'Bluetooth is on v5.3.0.1 and the pump app still crashes.' },
  // biometric
  {
    t: 'That scar shaped like Florida on his shin? He shows it to everyone. Swipe.',
    m: ['image'],
    f: { 'scar shaped like Florida': 'b' },
  },
  { t: 'Her smile says it all after 14 months of braces 😁', m: ['image'], f: { 'Her smile': 'b' } },
  { t: 'Listen to her first words after the trach came out 🔊', m: ['video'], f: { 'her first words': 'b' } },
  {
    t: 'The birthmark on his left temple, gone after three sessions. Before and after above.',
    m: ['image'],
    f: { birthmark: 'b' },
  },
  { t: 'His retinal scan, vessel for vessel, posted for the residents', m: ['image'], f: { 'retinal scan': 'b' } },
  {
    t: "Eyes blurred but you'd know that dragon sleeve tattoo anywhere. 6 weeks after his shoulder replacement.",
    m: ['image'],
    f: { 'dragon sleeve tattoo': 'b' },
  },
  // silent
  { t: 'Wear sunscreen on your face every day. Yes, even in winter.', m: ['image'] },
  { t: "Our team's faces after a 14 hour case 😅", m: ['image'] },
  { t: 'Voice rest means silence, not whispering.', m: ['video'] },
  { t: "Got my first tattoo at 41. It's a vagus nerve.", m: ['image'] },
  { t: 'The face of burnout is not always tears.', m: ['image'] },

  { t: 'Walter brought tomatoes again. His EF is 20% and he carried the whole crate himself.', f: { Walter: 'n' } },
  {
    t: "Sorry, Mrs. Fitzgerald, you're stuck with me and my cold stethoscope until Dr. Mike is back.",
    f: { Fitzgerald: 'n' },
  },
  { t: "Three a.m., and Junie's fever finally broke. Whole unit cheered.", f: { Junie: 'n' } },
  {
    t: "Lot of people asking about my little buddy Ezra. He's off the vent and bossing respiratory around.",
    f: { Ezra: 'n' },
  },
  { t: 'Finally got to tell Pat the nodes were negative. She made me say it twice.', f: { Pat: 'n' } },
  {
    t: 'I keep a drawing by Amelie on my office door. She drew me with one eyebrow. The tumor was the size of a plum and it is gone.',
    f: { Amelie: 'n' },
  },
  { t: "To Mrs. K's granddaughter, who FaceTimed in for the family meeting: thank you. She heard you.", f: { K: 'n' } },
  { t: 'S.W., two hundred days sober today. I see you.', f: { 'S.W.': 'n' } },
  { t: 'Father Tom made a toast in the cath lab while I had a wire in his LAD.', f: { Tom: 'n' } },
  {
    t: 'nice job on the 10k @marcusrunsfar, now rest that meniscus like we said at your visit',
    s: 'reply',
    c: 'Finished!! 3 months after you scoped my knee doc',
    f: { '@marcusrunsfar': 'n' },
  },
  { t: 'Gus is 6, hates the mask, loves the elevator, and has more metal in his spine than my car.', f: { Gus: 'n' } },
  {
    t: "You know it's bad when Yolanda from bed 4 is giving ME the pep talk. Stage IV and she packed lunch for the residents.",
    f: { Yolanda: 'n' },
  },
  {
    t: 'Some wins are small. Mr. Petrov buttoned his own shirt today, five weeks after the stroke.',
    f: { Petrov: 'n' },
  },
  {
    t: 'Hey Trina, results look great! A1c down to 6.1. Keep it up 🎉',
    s: 'reply',
    c: 'love this page!',
    f: { Trina: 'n' },
  },
  { t: 'the twins (Ada and Bea) are off oxygen and their dad fainted into the sharps bin', f: { Ada: 'n', Bea: 'n' } },
  {
    t: "If Dougie's mom is reading this: he did great, the fixator comes off next month, and he told everyone about the hamster.",
    f: { Dougie: 'n' },
  },
  {
    t: "He signs every portal message 'Your favorite bionic man, Leonard'. New hip, new knee, same jokes.",
    f: { Leonard: 'n' },
  },
  { t: 'Big day for the kid we call Turbo: first steps on the prosthesis.', f: { Turbo: 'n' } },
  { t: 'Meg. Thirty-one. Glioblastoma. Two kids under five. I hate this job some days.', f: { Meg: 'n' } },
  { t: 'My last clinic note of the year is about Abdul, who walked out on the leg we almost took.', f: { Abdul: 'n' } },
  // silent names
  { t: 'Walter Reed taught a generation of us how to fit sockets. What a place.' },
  { t: 'Shout-out to Ezra and Mina on night shift pharmacy, who found the last vial in the building.' },
  { t: 'Mrs. Halvorsen taught me AP Bio and I think of her every time I explain osmosis to a patient.' },
  { t: 'Pat yourself on the back, night shift. No patient fell.' },
  { t: 'Sue me, I like paper charts.' },
  { t: 'Jack of all trades, master of rounds.' },
  { t: 'The Joint Commission was here. Everybody act natural.' },
  { t: 'Will Smith slapped a comedian and suddenly everyone was a neurologist.' },
  { t: 'Grateful to learn from Dr. Osei and from Miriam, the best scrub nurse in the county.' },
  { t: 'Angela Duckworth calls it grit. Surgical interns call it Tuesday.' },
  { t: 'My daughter Junie has a fever and I am useless. Doctors make terrible parents.' },
  { t: 'Interviewing with Sharon at KQED tomorrow about RSV season.' },
  {
    t: 'Elaine, great talk today! The slide on lead migration was worth the flight.',
    s: 'reply',
    c: 'Thanks all for coming to my session on SCS outcomes',
  },
  {
    t: 'Happy to see you Friday at 3, Ben. Bring the slides for grand rounds.',
    s: 'message',
    c: 'Are we still on to prep the lecture?',
  },
  {
    t: 'Thank you Marcy for the kind words, it means a lot to the team.',
    s: 'reply',
    c: 'Great article, doctor. Learned a lot about sleep.',
  },
  { t: 'Nash equilibrium, but for deciding who calls the consult.' },
  { t: 'Happy Nurses Week to Tara, Jo, Kwame, Lili and everyone on 6 West!' },
  { t: 'Lister would weep at this hand hygiene audit.' },
  { t: 'Chris from Stryker is bringing lunch Thursday, sign up with the front desk.' },
  { t: 'Florence Nightingale invented the infographic. Look it up.' },
  // geography
  {
    t: "You don't get many snakebites in Sutton Falls, so when he came in holding the jar we all took a step back.",
    f: { 'Sutton Falls': 'g' },
  },
  { t: 'She drives down from Ketchikan every six weeks for the infusion and brings us salmon.', f: { Ketchikan: 'g' } },
  {
    t: 'He lives two doors from the firehouse on Pruitt Ave and still waited four hours with crushing chest pain.',
    f: { 'Pruitt Ave': 'g' },
  },
  {
    t: 'Seen first at Lakeview Urgent Care, sent home with antacids. By the time he got to us his troponin was 40.',
    f: { 'Lakeview Urgent Care': 'g' },
  },
  {
    t: 'My 7 am is a long-haul trucker out of Amarillo who will not wear the mask. CPAP, I mean.',
    f: { Amarillo: 'g' },
  },
  {
    t: 'We delivered her at Good Samaritan in Puyallup, and last week I delivered her daughter there too.',
    f: { 'Good Samaritan': 'g', Puyallup: 'g' },
  },
  { t: 'The bull rider from Checotah is walking. Ask me how many screws.', f: { Checotah: 'g' } },
  { t: 'A logger near Forks lost two fingers and found one of them. We put it back.', f: { Forks: 'g' } },
  {
    t: 'found unresponsive behind the Dollar General on Hwy 49, two of narcan, asked me for a cigarette',
    f: { 'Hwy 49': 'g' },
  },
  {
    t: 'My patient teaches third grade at Jefferson Elementary and her whole class made cards for her new kidney.',
    f: { 'Jefferson Elementary': 'g' },
  },
  { t: 'She rolls in from Hyde Park on a bike six weeks after a mastectomy. Legend.', f: { 'Hyde Park': 'g' } },
  // silent geo
  { t: 'Moved my practice from Cleveland to Tucson and the patients are tanner but no younger.' },
  { t: 'If you are in Dayton and need a flu shot, walk in. No appointment.' },
  { t: 'Residents from Detroit to Dallas are matching today. Be proud.' },
  { t: 'Every patient in Ohio deserves a doctor within an hour.' },
  { t: 'See you in San Diego next month! We will present 5-year data on 200 patients.' },
  { t: 'Johns Hopkins published a nice review of this. Patients keep asking me about it.' },
  { t: 'Mayo again? My lunch has more condiments than my patients have meds.' },
  { t: 'Denver docs: what is your wait for a new rheum patient?' },
  // date
  {
    t: 'Her last seizure was the Tuesday before Labor Day and she has not stopped dancing since.',
    f: { 'Labor Day': 'd' },
  },
  { t: 'He signed the DNR on June 19 and asked for pie.', f: { 'June 19': 'd' } },
  { t: 'Her scan is on the 22nd. She is telling everyone the 23rd so nobody calls.', f: { 'the 22nd': 'd' } },
  { t: "My guy got his kidney Mother's Day weekend. From his mother.", f: { "Mother's Day": 'd' } },
  { t: "back in november she couldn't lift a fork. today she carried her own bag into clinic", f: { november: 'd' } },
  { t: 'We coded him 12/24 and he sent me a Christmas card the next year.', f: { '12/24': 'd' } },
  {
    t: 'Admit date 2-11, discharge 2-14, romance with the cafeteria lady ongoing. Love my patients.',
    f: { '2-11': 'd', '2-14': 'd' },
  },
  // silent date
  { t: 'Reminder: open enrollment ends December 15. Check that we are in network.' },
  { t: 'On June 19 our offices are closed. Patients with urgent needs can call the line.' },
  { t: "It's flu season until April, so mask up around my patients please." },
  { t: 'Every December my patients bring me more cookies than a man should eat.' },
  { t: 'RSV hits in January. If your baby is breathing fast, come in.' },
  // age
  { t: 'At 93 she has outlived two pacemakers and three cardiologists.', f: { '93': 'a' } },
  { t: 'Ninety-one, and she still drives the tractor to clinic.', f: { 'Ninety-one': 'a' } },
  { t: 'His mother, 96, signed the consent with better handwriting than mine.', f: { '96': 'a' } },
  {
    t: 'a hundred and two and sharp as a tack, she corrected my Latin during the cataract',
    f: { 'a hundred and two': 'a' },
  },
  { t: '92M, fall, on apixaban, wants to know who won the game', f: { '92': 'a' } },
  { t: 'my 99 yo gave me dating advice while I looked in her ear', f: { '99': 'a' } },
  // silent
  { t: 'Turned 90 minutes late into 10 minutes early. Clinic flow is a sport.' },
  { t: '92% of my patients would rather text.' },
  { t: 'It is 97 degrees and the AC in clinic died.' },
  { t: 'My mentor is 93 and still reads EEGs on Tuesdays.' },
  { t: 'Highway 99 is closed, patients please call before driving in.' },
  // number, device, digital
  {
    t: 'Her son is at 919 555 0101 if the SNF calls about the antibiotics',
    s: 'message',
    c: 'who do we call for her',
    f: { '919 555 0101': '#' },
  },
  { t: 'Claim 88-20193-A denied again. The man cannot feel his feet.', f: { '88-20193-A': '#' } },
  { t: 'Forgot to crop: yes that says MRN 55012. Deleting. Cool aneurysm though.', m: ['image'], f: { '55012': '#' } },
  {
    t: 'can you add Ines Albrecht, dob 1/2/71, acct 4471-220, to the board?',
    s: 'message',
    c: 'board is open',
    f: { 'Ines Albrecht': 'n', '1/2/71': 'd', '4471-220': '#' },
  },
  { t: 'The generator (SN: PJX663102) died at 4 years. She was not amused.', f: { PJX663102: 'v' } },
  { t: 'Pump serial #RT-2201-88 alarmed all night in bed 9.', f: { 'RT-2201-88': 'v' } },
  {
    t: "his wife's email (tina.r.moss@aol.com) keeps bouncing, does anyone have another?",
    f: { 'tina.r.moss@aol.com': '@' },
  },
  {
    t: 'She asked me to plug her channel, youtube.com/@oneleggedbaker, so here I am plugging. Amputation was in 2020.',
    f: { 'youtube.com/@oneleggedbaker': '@' },
  },
  // silent
  { t: 'My cell is 555-0101, text me about the fellowship spot.' },
  { t: 'New fax for referrals: 919-555-0133. Please send records with each patient.' },
  { t: 'Case 4471 on the tumor board spreadsheet is a real puzzle, join us at noon.' },
  { t: 'Slides at drsmithpain.com/slides. Steal them.' },
  { t: 'CPT 62323 was denied for three patients this week.' },
  { t: 'Email me at resident.coordinator@hospital.edu for the schedule' },
  // biometric
  {
    t: "That laugh in the background? That's her, day one with the processor. Volume up.",
    m: ['video'],
    f: { 'That laugh': 'b' },
  },
  { t: 'Look at those dimples. 8 weeks after cleft repair.', m: ['image'], f: { dimples: 'b' } },
  { t: 'Her eyes one week after the blepharoplasty, no filter.', m: ['image'], f: { 'Her eyes': 'b' } },
  {
    t: 'Zoom in on the star-shaped scar on his chin, we did not touch that one.',
    m: ['image'],
    f: { 'star-shaped scar': 'b' },
  },
  // silent
  { t: 'Save your voice: hydrate, whisper less, see an ENT after two weeks of hoarseness.', m: ['video'] },
  { t: 'New headshots! My face does what it can.', m: ['image'] },
  { t: 'The retina is brain you can see. Diagram by me.', m: ['image'] },
];
