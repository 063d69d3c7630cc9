/** In the page: site → watch → ask → show. Nothing runs until a compose box of the site has the focus. */

import { siteOf } from '../sites/index.ts';
import { inhabit } from './inhabit.ts';

const site = siteOf(location.hostname);
if (site) inhabit(site);
