import { render } from 'preact';
import { text } from '../text.ts';
import { takeOver } from './handed-text.ts';
import { PracticePage } from './practice-page.tsx';

document.documentElement.lang = text('options_language');
document.title = text('practice_page_title');

const root = document.getElementById('page');
if (root === null) throw new Error('the page has no place for its content');
const handed = await takeOver(location.hash);
// The ticket is used up: a reload must not look for it again.
if (handed !== undefined) history.replaceState(null, '', location.pathname);
render(<PracticePage start={handed ?? ''} />, root);
