import { addressedAsPatient } from '../reading/addressed.ts';
import { belongsToPatient } from '../reading/belonging.ts';
import type { Link } from '../reading/links.ts';
import { networkAddressesOf } from '../reading/network-addresses.ts';
import { withoutPhrase } from '../reading/phrase-edges.ts';
import type { Placed, Reading } from '../reading/reading.ts';
import type { Detection, Rule, RuleContext } from '../rule.ts';

/** Mailboxes of an office, not of a person. */
const roles =
  /^(?:info|office|front-?desk|contact|hello|hi|admin|support|help|jobs|careers|hr|recruit\w*|billing|referrals?|appointments?|schedul\w+|book\w*|reception|clinic|team|press|media|marketing|research|study|trial\w*|registrar|records|privacy|compliance|events?|register|cme|education|fellowship|residency|editor\w*|submissions?|newsletter|donate|feedback|reviews?|patient(?:s|relations|experience|advocate|care))(?:[.+_-]?\w*)?@/i;
/** The writer's own address, or the office's. */
const ours =
  /\b(?:(?:e-?mail|write|reach|message|contact|ping|find) (?:me|us|our \w+)|(?:our|my) (?:\w+ ){0,2}?(?:e-?mail|address|inbox|manager|coordinator|office|website|site|page|blog|newsletter)|send (?:your |a |me |us )?(?:cv|resume|cover letter|abstracts?|applications?|questions|inquiries)|apply|rsvp|register|to (?:join|apply|volunteer|donate|sign up)|questions\?|inquiries|collaborat\w+|DM or e-?mail)\b/i;
/** Whose it is, in the words around it. */
const theirs =
  /\b(?:his|her|their|patient'?s?|mom'?s?|dad'?s?|mother'?s?|father'?s?|wife'?s?|husband'?s?|daughter'?s?|son'?s?|parents?'?|family'?s?)\b|\b(?:reach|e-?mail|contact|write(?: to)?|message|get hold of|cc|copy)\s+(?:him|her|them|the (?:patient|family|mother|father|wife|husband))\b|\b(?:he|she|they|mom|dad|patient)(?:'s| is| checks| answers| writes| sells| blogs| posts| runs| keeps)?\b|\b(?:wrote|writes|e-?mailed|emailing|bounces?|bounced|came|sent) (?:\w+ ){0,2}?(?:from|to)?\b|\bwho (?:wrote|writes|e-?mails?|e-?mailed|messaged)\b/i;
const publicDomain =
  /\.(?:gov|mil|edu)$|(?:^|\.)(?:doi\.org|who\.int|nih\.gov|pubmed\.\w+|nejm\.org|jamanetwork\.com|thelancet\.com|bmj\.com|nature\.com|sciencedirect\.com|uptodate\.com|mayoclinic\.org|clevelandclinic\.org|hopkinsmedicine\.org|cochrane\.org|aap\.org|acog\.org|healthychildren\.org|heart\.org|cancer\.org|diabetes\.org|nytimes\.com|washingtonpost\.com|statnews\.com|medscape\.com|npr\.org|cnn\.com|theatlantic\.com|zoom\.us|eventbrite\.com|google\.com|bit\.ly|t\.co|youtu\.be|medium\.com|change\.org|openpayments\w*|clinicaltrials\.gov|mychart\.\w+|zocdoc\.com|healthgrades\.com|yelp\.com)$/i;
/** Where people keep a page of their own. */
const personalPage =
  /(?:^|\.)(?:blogspot\.com|wordpress\.com|wixsite\.com|weebly\.com|tumblr\.com|etsy\.com|gofundme\.com|caringbridge\.org|givesendgo\.com|mealtrain\.com|patreon\.com|substack\.com|linktr\.ee|instagram\.com|facebook\.com|tiktok\.com|linkedin\.com|x\.com|twitter\.com|youtube\.com|twitch\.tv|venmo\.com|onlyfans\.com|strava\.com|github\.io)$/i;
const pageOf =
  /\b(?:(?:he|she|they)(?:'s|'re| is| are) (?:at|on)\b|(?:his|her|their|mom'?s?|dad'?s?|wife'?s?|husband'?s?|family'?s?|parents'?|patient'?s?|[A-Z]\w+'s)\s+(?:\w+\s+){0,4}?(?:blog|site|website|page|shop|store|channel|etsy|gofundme|fund(?:raiser)?|instagram|profile|portfolio|podcast|quilts?|work|art|paintings?|music|book|business|farm|bakery|story|journey|updates?)|more (?:of|from|about) (?:him|her|them)\b|\b(?:been|is|are|was|keeps) (?:writing|blogging|posting|selling|painting|recording|documenting)|(?:he|she|they|mom|mum|dad|(?:his|her) (?:wife|husband|mother|mom|dad|daughter|son))\s+(?:\w+\s+){0,3}?(?:blogs?|writes?|sells?|posts?|makes?|runs?|keeps?|documents?|shares?|updates?|tells?|chronicles?))\b/i;

/** Someone keeps a page: "a lady blogs …", "she started it from the chair". */
const keepsPage =
  /\b(?:lady|woman|man|guy|bloke|chap|girl|boy|kid|mom|mum|dad|patient|she|he|who)\s(?:\w+\s){0,2}?(?:blogs|blogged|vlogs|writes|bakes|sells|paints|knits|started (?:it|the)|launched|built|opened|runs|posts|streams)\b/i;
const cared =
  /\b(?:during|through|after|from) (?:his|her|their) (?:\w+ ){0,3}?(?:treatments?|chemo\w*|radiation|dialysis|surgery|infusions?|recovery|rehab|transplant|stay)\b|\b(?:every infusion|cycle \w+|treatment with me|chemo chair)\b/i;

function isPractices(link: Link, { profile }: RuleContext): boolean {
  const text = link.text.toLowerCase();
  const own = [...profile.practiceEmails, ...profile.practiceSites]
    .map((one) => one.toLowerCase().trim())
    .filter((one) => one !== '');
  if (own.some((one) => text === one || one.endsWith(`@${link.domain}`) || bareDomain(one) === link.domain))
    return true;
  // The writer's name in the address: "omar.siddiqui@…".
  const mailbox = text.replace(/@.*$/, '');
  return profile.name
    .toLowerCase()
    .split(/[\s,.]+/)
    .some((word) => word.length > 3 && mailbox.includes(word));
}

const bareDomain = (site: string): string =>
  site
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '');

function isPatients(link: Placed<Link>, context: RuleContext): boolean {
  const { reading } = context;
  if (isPractices(link, context)) return false;
  const { text } = link.sentence;
  const belongs = belongsToPatient(reading, link);
  if (link.kind === 'email') {
    if (roles.test(link.text) || publicDomain.test(link.domain)) return false;
    const before = text.slice(0, link.start - link.sentence.start);
    if (ours.test(before) && !/\b(?:his|her|their)\b/i.test(before.slice(-30))) return false;
    // In another language nothing around it is read: an address that is no office's is somebody's.
    if (belongs >= 0.5 || addressedAsPatient(reading) || !reading.english) return true;
    return (
      theirs.test(text) ||
      reading.labelledNumbers.length > 0 ||
      /\b(?:has|have) (?:written|e-?mailed|messaged|sent)\b/i.test(text) ||
      (reading.patients.length > 0 && /\b(?:send|mail|forward|sent)\b/i.test(before))
    );
  }
  if (publicDomain.test(link.domain) || ours.test(text)) return false;
  // "A lady blogs every infusion. Cycle five is up at …": whose page it is stands in the sentence before or after.
  const told = [-1, 0, 1].some((offset) => {
    const beside = reading.sentences[link.sentence.index + offset];
    return beside !== undefined && (pageOf.test(beside.text) || keepsPage.test(beside.text));
  });
  if (told)
    return (
      belongs >= 0.3 ||
      reading.patients.length > 0 ||
      (reading.isClinical && personalPage.test(link.domain)) ||
      reading.has(cared)
    );
  return (
    belongs >= 0.6 &&
    personalPage.test(link.domain) &&
    /[/]\w|^\w+\.(?:blogspot|wordpress|wixsite|weebly|tumblr|substack)/.test(link.text)
  );
}

/** An address with its end left off, or half spelled out: "roy.t at gmail", "vandermeer.t@outlook". */
const halfAddress =
  /(?<![\w.@])[a-z][\w.+-]*[\d._+-][\w.+-]*(?:@|\s(?:at|\(at\)|\[at\])\s)(?:gmail|yahoo|hotmail|outlook|icloud|aol|proton(?:mail)?|comcast|live|msn)\b(?!\.\w)/gi;

/** The name of an account, without its sign: "go give ironworker_elbows some love". */
const bareHandle = /(?:^|[\s(])([a-z][a-z\d]{1,}(?:_[a-z\d]+)+)(?=[\s.,!?)]|$)/g;
const social =
  /\b(?:instagram|insta|tiktok|twitter|follow|account|handle|page|channel|likes?|love|subscribe|DM|posts?|stories)\b/i;

/** An address in a log or a portal stands for whoever sat behind it; a version of a program does not. */
const netWords =
  /\b(?:IP|address|log(?:s|ged|in)?|portal|telehealth|traced?|came from|from|server|connect\w*|session|visitor|review(?:er)?|online|night|tablet|posted|remote\w*|monitor\w*)\b/i;

export const phiDigital = {
  id: 'phi-digital',
  title: 'A patient’s address on the net',
  area: 'privacy',
  level: 'error',
  guidelines: ['aspn-table-1', 'hipaa-digital'],
  message:
    'An e-mail, page or IP address leads straight to one person. Take it out, and send it by the chart’s own messages.',
  why: 'The privacy rule lists e-mail addresses, web addresses and IP addresses among the identifiers. A patient’s shop, blog or fundraiser names the patient as surely as the name does.',
  anyLanguage: true,
  *detect(context): Iterable<Detection> {
    const { reading } = context;
    if (reading.unreal.some((mark) => mark.reality === 'hypothetical') || reading.consent?.written) return;
    const fixes = (span: { readonly start: number; readonly end: number }): Detection => ({
      ...span,
      fixes: [{ kind: 'edit', label: 'Take the address out', edits: [withLead(reading, span)] }],
    });
    for (const link of reading.links) {
      if (isPatients(link, context)) yield fixes({ start: link.start, end: link.end });
    }
    for (const match of reading.find(halfAddress)) {
      if (!ours.test(match.sentence.text) || theirs.test(match.sentence.text))
        yield fixes({ start: match.start, end: match.end });
    }
    if (reading.patients.length > 0 || reading.isClinical) {
      for (const match of reading.find(bareHandle)) {
        const name = match.groups[1] ?? '';
        if (
          social.test(`${reading.sentences[match.sentence.index - 1]?.text ?? ''} ${match.sentence.text}`) &&
          reading.patients.length > 0
        )
          yield fixes({ start: match.end - name.length, end: match.end });
      }
    }
    for (const sentence of reading.sentences) {
      for (const address of sentence.derive(networkAddressesOf)) {
        if (reading.patients.length > 0 || netWords.test(sentence.text)) yield fixes(sentence.at(address));
      }
    }
  },
  examples: {
    found: [
      'He never picks up the phone. Best way to reach him is «j.tran1961@gmail.com».',
      'Her quilts are at «delphinesews.com», go look, she made them with her new hips.',
      'The portal log says «203.0.113.77», forty reconnects in an hour: my patient and his grandson’s tablet.',
      'Patient’s wife asked for the pathology at «nan dot ostrow at mail dot com».',
    ],
    silent: [
      { text: 'Questions? Write to frontdesk@example.org.', profile: { practiceEmails: ['frontdesk@example.org'] } },
      'Send a CV to jobs@skinclinic.example by Friday. Our patients are kind and our coffee is bad.',
      'The leaflet is at cdc.gov/flu, and my patient read all of it.',
      'Our record system goes to version 10.4.2.118 on Sunday.',
    ],
  },
} as const satisfies Rule;

/** The address with the preposition that only led to it ("at", "from", a colon). */
function withLead(reading: Reading, span: { readonly start: number; readonly end: number }) {
  const before = reading.text.slice(Math.max(0, span.start - 8), span.start);
  const lead = /\s(?:at|from|via|on|is)\s+$/.exec(before)?.[0].length ?? 0;
  return withoutPhrase(reading.text, { start: span.start - lead, end: span.end });
}
