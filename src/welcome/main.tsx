import { render } from 'preact';
import { OptionsContext } from '../options/options-context.ts';
import { openStore } from '../options/store.ts';
import { readWelcome } from '../settings.ts';
import { text } from '../text.ts';
import { WelcomePage } from './welcome-page.tsx';

document.documentElement.lang = text('options_language');
document.title = text('welcome_page_title');

const root = document.getElementById('page');
if (root === null) throw new Error('the page has no place for its content');
const leaving = new AbortController();
const [store, progress] = await Promise.all([openStore(leaving.signal), readWelcome()]);
render(
  <OptionsContext.Provider value={store}>
    <WelcomePage progress={progress.value} />
  </OptionsContext.Provider>,
  root,
);
