/** People so much in the news that naming them identifies no patient, and the titles that mark such people. */

import { list } from '../reading/lexicon.ts';

export const publicFigures: ReadonlySet<string> = new Set(
  list(`
jimmy carter, joe biden, donald trump, barack obama, michelle obama, george bush, bill clinton, hillary clinton, kamala harris, mike pence, jd vance, anthony fauci, robert kennedy, rfk jr, vivek murthy, jerome adams, rochelle walensky, mandy cohen, marty makary, mehmet oz, dr oz, jay bhattacharya, bernie sanders, elizabeth warren, nancy pelosi, mitch mcconnell, john fetterman, rand paul, ted cruz, ron desantis, gavin newsom, alexandria ocasio-cortez, ruth bader ginsburg, john mccain, queen elizabeth, king charles, prince harry, prince william, kate middleton, princess diana, winston churchill, franklin roosevelt, john kennedy, abraham lincoln, george washington, martin luther king, nelson mandela, pope francis, mother teresa, gandhi
elon musk, bill gates, melinda gates, steve jobs, jeff bezos, mark zuckerberg, warren buffett, mark cuban, sam altman, elizabeth holmes, luigi mangione, brian thompson
taylor swift, travis kelce, beyonce, oprah winfrey, tom hanks, michael j. fox, michael j fox, christopher reeve, robin williams, bruce willis, chadwick boseman, matthew perry, angelina jolie, selena gomez, lady gaga, celine dion, britney spears, kim kardashian, kylie jenner, dolly parton, tina turner, elton john, freddie mercury, david bowie, kelly clarkson, jennifer aniston, ryan reynolds, gwyneth paltrow, jenny mccarthy, joe rogan, andrew huberman, peter attia, john oliver, stephen colbert, jon stewart, jamie lee curtis, jeff bridges, val kilmer, mark ruffalo, tom petty, prince, betty white, william shatner, dick van dyke
lebron james, tiger woods, tom brady, serena williams, simone biles, michael phelps, damar hamlin, bronny james, aaron rodgers, patrick mahomes, lance armstrong, muhammad ali, lou gehrig, magic johnson, kobe bryant, michael jordan, naomi osaka, christian eriksen, tua tagovailoa, lionel messi, cristiano ronaldo
william osler, harvey cushing, hippocrates, florence nightingale, clara barton, edward jenner, louis pasteur, robert koch, joseph lister, ignaz semmelweis, alexander fleming, marie curie, jonas salk, albert sabin, elizabeth blackwell, virginia apgar, paul farmer, atul gawande, siddhartha mukherjee, oliver sacks, paul kalanithi, abraham verghese, william halsted, john snow, henrietta lacks, phineas gage, charles darwin, sigmund freud, carl jung, albert einstein, stephen hawking, isaac newton, galen, galileo, leonardo da vinci, mark twain, william shakespeare, shakespeare, jane austen, ernest hemingway, frida kahlo, van gogh, beethoven, mozart, dolly, gregory house, meredith grey, doogie howser, sherlock holmes, harry potter, dr house, dr seuss, santa claus, mickey mouse, batman, homer simpson, atticus finch, patch adams, marcus welby
`),
);

/** A title that makes the one who bears it public. */
export const publicTitles =
  /\b(?:President|Vice President|Senator|Sen|Representative|Rep|Congress(?:man|woman)|Governor|Gov|Secretary|Justice|Pope|Queen|King|Prince|Princess|Surgeon General|Commissioner|Attorney General|Prime Minister|Chancellor|St|Saint|San|Santa)\.?\s+$/;
