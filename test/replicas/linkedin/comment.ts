import { commentRow } from './comment-row.ts';
import { page } from './scenery.ts';

page(() => {});
document.querySelector('article')?.append(commentRow('comment', 'urn:li:activity:7264000000000000000'));
