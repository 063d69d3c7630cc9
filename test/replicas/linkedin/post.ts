import { page } from './scenery.ts';
import { nativeDialog, shareBox } from './share-box.ts';

const open = nativeDialog(shareBox({ componentKey: 'ShareBox_textEditor' }));
page(open);
open();
