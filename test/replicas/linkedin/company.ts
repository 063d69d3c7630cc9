import { page } from './scenery.ts';
import { nativeDialog, shareBox } from './share-box.ts';

const open = nativeDialog(shareBox({ as: 'company' }));
page(open);
open();
