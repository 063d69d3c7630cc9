import { messageBox } from './message-box.ts';
import { outlet, page } from './scenery.ts';

page(() => {});
outlet(messageBox());
