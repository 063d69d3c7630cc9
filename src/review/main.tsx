import { render } from 'preact';
import { text } from '../text.ts';
import { takeReview } from './handed-review.ts';
import { ReviewPage } from './review-page.tsx';

document.documentElement.lang = text('options_language');
document.title = text('review_page_title');

const root = document.getElementById('page');
if (root === null) throw new Error('the page has no place for its content');
render(<ReviewPage review={await takeReview()} />, root);
