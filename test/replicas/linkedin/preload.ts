import '../page/base.css';
import { classicBox } from './classic-box.ts';

/** The older application, in the frame that newer pages keep for it. */
classicBox(document.body);
document.documentElement.style.background = 'transparent';
document.body.style.background = 'transparent';
