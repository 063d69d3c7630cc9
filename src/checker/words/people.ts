/** The nouns for people: whom a text may be about, by what they are to the writer. */

import { list } from '../reading/lexicon.ts';

export const patientNouns = new Set(
  list(
    `patient, pt, resus, preop, traumas, admit, admission, consult, survivor, donor, recipient, amputee, diabetic, multip, primip, primigravida, parturient, neonate, decedent, regular, pateint, paitent, patinet, pateints, client, bounceback, postop`,
  ),
);

/** Persons of whom nothing is said but age, sex or trade: patients where care is told of them. */
/** What people do for a living: patients as others are, and far more often not. */
export const tradeNouns = new Set(
  list(`
farmer, roofer, welder, plumber, electrician, carpenter, mechanic, trucker, driver, pilot, sailor, fisherman, logger, miner, rancher, baker, butcher, barber, hairdresser, waiter, waitress, bartender, cook, chef, cashier, clerk, teacher, professor, principal, librarian, pastor, priest, preacher, rabbi, imam, nun, chaplain, choir director, organist, musician, pianist, violinist, guitarist, singer, drummer, actor, actress, painter, artist, writer, journalist, reporter, anchor, weatherman, lawyer, attorney, judge, sheriff, deputy, cop, officer, policeman, detective, firefighter, fireman, soldier, marine, veteran, vet, mayor, councilman, councilwoman, senator, accountant, banker, realtor, salesman, engineer, programmer, architect, contractor, janitor, custodian, mailman, postman, seamstress, tailor, beekeeper, florist, gardener, landscaper, construction worker, factory worker, retiree, inmate, prisoner, refugee, immigrant, homeless, celebrity, influencer, model, student
`),
);

export const personNouns = new Set([
  ...list(`
bloke, chap, lad, lass, lassie, mum, mummy, woman, man, lady, gentleman, gent, guy, dude, fella, fellow human, girl, boy, kid, kiddo, child, teen, teenager, adolescent, toddler, infant, baby, newborn, preemie, twin, triplet, youngster, male, female, adult, person, someone, somebody, human, soul, individual, elder, senior, old-timer, octogenarian, nonagenarian, centenarian, septuagenarian, grandma, grandpa, grandmother, grandfather, granny, nana, mom, mum, mother, dad, father, mama, mommy, daddy, parent, husband, wife, widow, widower, bride, groom, newlywed, couple, runner, athlete, player, quarterback, pitcher, gymnast, dancer, swimmer, cyclist, jogger, hiker, climber, surfer, skier, golfer, biker, boxer, wrestler, coach
`),
  ...tradeNouns,
]);

export const kinNouns = new Set(
  list(`
mother, mom, mum, mama, mommy, momma, father, dad, daddy, papa, parent, stepmom, stepdad, stepmother, stepfather, wife, husband, spouse, partner, fiance, fiancee, girlfriend, boyfriend, hubby, son, daughter, stepson, stepdaughter, child, kid, kiddo, toddler, baby, boy, girl, teen, teenager, newborn, sister, brother, sibling, twin, sis, bro, aunt, auntie, uncle, cousin, niece, nephew, grandma, grandpa, grandmother, grandfather, granny, nana, gran, abuela, abuelo, grandson, granddaughter, grandchild, grandkid, in-law, mother-in-law, father-in-law, sister-in-law, brother-in-law, family, roommate, neighbor, friend, godson, goddaughter, dog, cat, puppy, kitten
`),
);

export const clinicianNouns = new Set(
  list(`
doctor, doc, physician, surgeon, resident, intern, fellow, attending, consultant, registrar, nurse, RN, LPN, CNA, charge nurse, nurse practitioner, NP, PA, physician assistant, physician associate, CRNA, midwife, doula, anesthesiologist, anesthetist, cardiologist, neurologist, neurosurgeon, radiologist, pathologist, dermatologist, pediatrician, psychiatrist, psychologist, oncologist, urologist, nephrologist, pulmonologist, gastroenterologist, endocrinologist, rheumatologist, hematologist, ophthalmologist, optometrist, orthopedist, otolaryngologist, obstetrician, gynecologist, hospitalist, intensivist, internist, generalist, geneticist, podiatrist, dentist, orthodontist, pharmacist, pharmacologist, pharmd, therapist, physiotherapist, chiropractor, dietitian, nutritionist, technician, tech, scrub, scrubs, paramedic, medic, EMT, ambulance crew, phlebotomist, sonographer, technologist, preceptor, mentor, chair, chief, chairman, dean, director, PD, program director, trainee, student, extern, med student, colleague, coworker, co-worker, teammate, co-resident, co-fellow, cochief, classmate, provider, prescriber, clinician, practitioner, specialist, PCP, GP, NP student, scribe, receptionist, secretary, coordinator, manager, administrator, admin, biller, staffer, assistant, rep, vendor, recruiter, boss, supervisor, chaplain, interpreter, social worker, case manager, navigator, janitor, housekeeper, porter, orderly, security guard, volunteer, author, researcher, scientist, investigator, coauthor, editor, reviewer, speaker, moderator, keynote, presenter, panelist, host, guest, interviewer, president, secretary general, commissioner, insurer, officer, CEO, CMO, CFO
`).map((noun) => noun.toLowerCase()),
);

/** Plural forms that speak of a group. */
export const groupNouns = new Set(
  list(`
patients, pts, people, folks, kids, children, women, men, girls, boys, ladies, gentlemen, guys, moms, mothers, dads, fathers, parents, families, babies, infants, newborns, toddlers, teens, teenagers, adolescents, adults, seniors, elders, elderly, males, females, veterans, survivors, clients, consults, admissions, regulars, cases, everyone, everybody, anyone, anybody, nobody, individuals, athletes, runners, workers, smokers, diabetics, couples, persons, grandparents, caregivers, farmers, teachers, students, users
`),
);

export const femaleNouns = new Set(
  list(
    `woman, lady, girl, female, mother, mom, mum, mama, mommy, wife, widow, bride, daughter, sister, aunt, auntie, niece, grandma, grandmother, granny, nana, granddaughter, girlfriend, waitress, actress, nun, seamstress, gal, ma'am, miss, mrs, ms, abuela, stepmom, primigravida, parturient`,
  ),
);
export const maleNouns = new Set(
  list(
    `man, gentleman, gent, guy, dude, fella, boy, male, father, dad, daddy, husband, widower, groom, son, brother, uncle, nephew, grandpa, grandfather, grandson, boyfriend, waiter, fireman, policeman, fisherman, mailman, postman, salesman, priest, sir, mr, bro, abuelo, stepdad, weatherman`,
  ),
);
