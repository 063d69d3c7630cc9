/** What the command line can do, and how it says that it cannot. */

export const usage = `usage: npm run --silent chaperone -- check [options] [FILE …]
       npm run --silent chaperone -- profile --statement FILE --name "First Last"
       npm run --silent chaperone -- profile --open-payments FILE --npi N

check
Checks drafts before they are posted. Without FILE, or with -, reads standard input.

  --format jsonl       the input is one JSON draft a line, and so is the answer:
                       {"id": …, "findings": [{"rule", "level", "start", "end", "message"}], "notices": […]}
                       (offsets are UTF-16 units of "text"; a finding about the whole draft has start = end = 0)
                       A FILE that ends in .jsonl is read so in any case; else the input is one draft as plain text.
  --profiles FILE      profiles by name, as JSON; a draft's "profile" is one of the names, absent means "none"
  --today YYYY-MM-DD   the day of the check; decides which interests count (default: today)
  --months-after-end N how many months after its end an interest still counts (default: 24)

for plain text:
  --platform NAME      x, linkedin, facebook or instagram (default: x)
  --surface NAME       post, reply, message, article, review-reply or profile (default: post)
  --profile NAME       one of the profiles (default: none)

profile
Reads someone's interests out of a file and prints them as JSON, to be looked over and put into a profile:
{"interests": [{"organization", "relationship": […]}]}. FILE may be - for standard input.

  --statement FILE     a disclosure statement as printed in a paper, as plain text, of one person or of many
  --name "First Last"  whose interests: by full name, as "Dr Last" or by initials as the statement has it

  --open-payments FILE a CSV file of CMS Open Payments, however large: general, research or ownership payments
  --npi N              whose payments: by NPI (files up to 2020 have none)
  --name "First Last"  or by name, whatever the middle names
  --all-rows           or all of them, for a file that holds one physician's payments only
                       The answer has more for each: "products", "from", "to" (YYYY-MM), "total" (dollars), "payments",
                       "natures", "names"; and beside "interests" those who paid for meals alone in "mealsOnly",
                       "people", "rows", "matched" and "broken", the rows passed over, which standard error names too.

Paths are relative to where you are. Exit status: 0 answered, with or without findings; 2 where a line, a file or an
option could not be read: standard error says what, and the lines that can be read are answered all the same.
`;

/** Says on standard error what is wrong with the call, and how it is meant; the exit status becomes 2. */
export function fail(reason: string): void {
  process.stderr.write(`chaperone: ${reason}\n\n${usage}`);
  process.exitCode = 2;
}

/** Says on standard error what is good to know; the exit status stays. */
export function note(words: string): void {
  process.stderr.write(`chaperone: ${words}\n`);
}

/** Says on standard error what could not be read; the exit status becomes 2. */
export function complain(reason: string): void {
  process.stderr.write(`chaperone: ${reason}\n`);
  process.exitCode = 2;
}
