import { classicBox } from './classic-box.ts';
import { outlet, page } from './scenery.ts';

page(() => {});
classicBox(outlet());
