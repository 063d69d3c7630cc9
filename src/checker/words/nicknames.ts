/** Words by which people are nicknamed on wards and in families, and letters in pairs that are no one's initials. */

import { list } from '../reading/lexicon.ts';

/** Common words that stand as a name with a capital: "Peanut went home". */
export const nicknames: ReadonlySet<string> = new Set(
  list(`
peanut, bean, jellybean, bug, ladybug, junebug, tank, champ, champion, red, smiley, sunshine, tiny, ace, bear, teddy, buddy, bubba, bubbles, sparky, spud, nugget, pumpkin, peaches, princess, prince, queenie, duke, duchess, cowboy, chief, scooter, tex, slim, skipper, rocky, boomer, monkey, munchkin, pickle, pickles, muffin, cupcake, button, cricket, firecracker, superman, superwoman, wonder woman, iron man, batman, batgirl, spiderman, rambo, houdini, elvis, santa, grumpy, happy, dopey, sleepy, speedy, lefty, shorty, stretch, curly, whiskers, moose, goose, hawk, wolf, fox, bull, ox, tiger, lion, lioness, warrior, captain, sarge, gramps, granny, mama, papa, nana, meemaw, pawpaw, sweetie, sweet pea, honeybee, bumble, cookie, biscuit, noodle, meatball, chickpea, blueberry, strawberry, cherry, birdie, sparrow, robin, starfish, dino, dinosaur, dragon, unicorn, mermaid, pirate, ninja, rockstar, superstar, legend, the legend, the mayor, the professor, the general, the boss, the king, the queen, lucky, miracle, hurricane, thunder, storm, dynamo, energizer bunny, rubber duck
`),
);

/** Two capitals that are something else: degrees, wards, tests, states, the calendar. */
export const notInitials: ReadonlySet<string> = new Set(
  'AC AF AI AK AL AM AN AP AR AS AT AV AZ BC BF BM BP BS BY BW CA CC CF CI CK CN CO CP CR CS CT CV CX DC DD DE DI DM DO DR DX EA ED EF EM EP ER ET EU FL FM FP FX FY GA GB GC GE GI GO GP GU HA HB HD HF HI HO HR HS HX IA IC ID IF II IL IM IN IP IQ IR IS IT IV KG KS KY LA LP LV MA MD ME MG MI ML MM MN MO MR MS MT MV MY NA NC ND NE NG NH NJ NM NO NP NS NV NY OA OB OD OH OK ON OP OR OT OW PA PC PE PH PI PJ PM PO PR PS PT PX QA QC QD QI RA RI RN RR RT RX SC SD SI SO SP SS ST SW SX TB TD TF TH TL TN TO TP TV TX UK UP US UT UV VA VC VF VP VS VT WA WE WI WV WY XL XR XX YO'.split(
    ' ',
  ),
);
