import { render } from 'preact';
import { pruned } from '../settings/decision-record.ts';
import { updateRecord } from '../settings.ts';
import { text } from '../text.ts';
import { OptionsContext } from './options-context.ts';
import { OptionsPage } from './options-page.tsx';
import { openStore } from './store.ts';
import { today } from './today.ts';

document.documentElement.lang = text('options_language');
document.title = text('options_page_title');

const root = document.getElementById('page');
if (root === null) throw new Error('the page has no place for its content');
const leaving = new AbortController();
const store = await openStore(leaving.signal);
// What has outlived its time goes when the page is opened, too: it is not kept for want of a post to judge.
const record = store.state().record;
if (record.problem === undefined && pruned(record.value, today()) !== record.value) {
  await updateRecord((kept) => pruned(kept, today())).catch(() => undefined);
}
render(
  <OptionsContext.Provider value={store}>
    <OptionsPage />
  </OptionsContext.Provider>,
  root,
);
// A link such as options/index.html#rules was followed before there was anything to scroll to.
if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
