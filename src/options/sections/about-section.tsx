import browser from 'webextension-polyfill';
import { citation } from '../../checker/guidelines.ts';
import { pagePaths } from '../../page-paths.ts';
import { text } from '../../text.ts';
import { formatMonth } from '../format.ts';
import { Section } from '../section.tsx';

/** What it is, what it rests on and since when, and what it is not. */
export function AboutSection() {
  return (
    <Section id="about" heading={text('options_about')} intro={text('options_about_intro')}>
      <dl class="changes">
        <div>
          <dt>{text('options_about_version')}</dt>
          <dd>{browser.runtime.getManifest().version}</dd>
        </div>
        <div>
          <dt>{text('options_about_guideline')}</dt>
          <dd>
            <cite lang="en">
              {citation.authors} {citation.title}. {citation.journal}.
            </cite>{' '}
            <a href={citation.url} target="_blank" rel="noreferrer">
              {citation.url.replace('https://doi.org/', 'doi:')}
            </a>
          </dd>
        </div>
        <div>
          <dt>{text('options_about_read')}</dt>
          <dd>{formatMonth(citation.read)}</dd>
        </div>
        <div>
          <dt>{text('options_privacy')}</dt>
          <dd>{text('options_promise')}</dd>
        </div>
      </dl>
      <a href={`/${pagePaths.welcome}`} target="_blank" rel="noreferrer">
        {text('options_about_welcome')}
      </a>
      <p class="hint closing">{text('options_no_advice')}</p>
    </Section>
  );
}
