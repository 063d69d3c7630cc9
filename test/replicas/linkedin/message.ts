import { messageBox } from './message-box.ts';
import { page } from './scenery.ts';

page(() => {});
document.querySelector('main')?.append(messageBox());
