/** What the tour without a display does at each of the four sites. */

import { join } from 'node:path';
import type { ReplicaName } from '../../test/replicas/replicas.ts';
import type { ShownFinding } from './browsers/chaperone-interface.ts';
import type { TestBrowser } from './browsers/test-browser.ts';
import { until } from './browsers/until.ts';

export interface Stop {
  readonly site: string;
  readonly replica: ReplicaName;
  readonly lines: readonly string[];
}

/** Drafts of the sample physician's, each with a name and an undisclosed interest. */
export const stops: readonly [Stop, ...Stop[]] = [
  {
    site: 'X',
    replica: 'x-post',
    lines: ['My patient John Miller is back at work after his Proclaim implant. It cures back pain!'],
  },
  {
    site: 'LinkedIn',
    replica: 'linkedin-post',
    lines: [
      'Proud of this one 🎉',
      '',
      'My patient John Miller walked in smiling on March 3, six weeks after we implanted his Proclaim. I recommend it to all my colleagues: it cures back pain.',
      '',
      '#painmedicine',
    ],
  },
  {
    site: 'Facebook',
    replica: 'facebook-post',
    lines: [
      'Does your back hurt? Ask us about Proclaim.',
      'Our patient John Miller calls it a miracle, and it works 100% of the time.',
    ],
  },
  {
    site: 'Instagram',
    replica: 'instagram-caption',
    lines: [
      'Clinic day 💪 My patient John Miller loves his new Proclaim implant, the best there is. It cures back pain. #spine',
    ],
  },
];

export interface Visit {
  readonly draft: string;
  readonly badge: string;
  readonly findings: readonly ShownFinding[];
  readonly inserted: string;
}

/**
 * Types the draft, reads the card, inserts the disclosure and takes it out again.
 * @param pictures folder for the screenshots
 * @throws {Error} at whatever is not as it should be
 */
export async function visit(browser: TestBrowser, stop: Stop, pictures: string): Promise<Visit> {
  const page = await browser.open(stop.replica, { scale: 2 });
  const picture = (what: string) => page.screenshot(`${join(pictures, `${stop.replica}-${what}`)}.png`);
  try {
    await page.focus();
    for (const [at, line] of stop.lines.entries()) {
      if (at > 0) await page.press('Enter');
      await page.type(line);
    }
    const draft = stop.lines.join('\n');
    // A picture is asked about at once; the words are judged when the typing rests.
    await until(async () => (await page.marks('error')).length > 0, {
      what: `a finding at ${stop.site}`,
      timeout: 10_000,
    });
    const badge = await until(() => page.chaperone.badge(), { what: `the badge at ${stop.site}` });
    await picture('1-marks');
    await page.chaperone.openCard();
    const findings = await until(
      async () => {
        const listed = await page.chaperone.findings();
        return listed.length > 0 ? listed : undefined;
      },
      { what: `the card at ${stop.site}` },
    );
    await picture('2-card');
    await page.chaperone.click('Insert disclosure');
    const written = await until(
      async () => {
        const [model, shown] = [await page.modelText(), await page.domText()];
        return model !== draft && model.endsWith(draft) && model === shown ? model : undefined;
      },
      { what: `the disclosure at ${stop.site}` },
    );
    await until(
      async () => !(await page.chaperone.buttons()).some(({ name }) => name.startsWith('Insert disclosure')),
      { what: `the disclosure to be seen at ${stop.site}` },
    );
    await picture('3-disclosed');
    await page.press('Control+Z');
    await until(async () => (await page.modelText()) === draft, { what: `the undo at ${stop.site}` });
    return { draft, badge, findings, inserted: written.slice(0, written.length - draft.length) };
  } finally {
    await page.close();
  }
}
