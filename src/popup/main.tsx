import { render } from 'preact';
import { readSettings } from '../settings.ts';
import { text } from '../text.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = text('options_language');

const root = document.getElementById('page');
if (root === null) throw new Error('the popup has no place for its content');
render(<Popup stored={await readSettings()} />, root);
