import { mailLink, type Review } from '../disclosure/review.ts';
import { CopyButton } from '../options/copy-button.tsx';
import { text } from '../text.ts';

/** A draft for review as a letter, with a link into the mail program that the user presses, or the text to copy. */
export function ReviewPage({ review }: { readonly review: Review | undefined }) {
  return (
    <>
      <header class="page-head">
        <div class="page-head-inner">
          <img class="mark" src="/icons/mark.svg" alt="" />
          <span class="product">{text('extension_name')}</span>
        </div>
      </header>
      <main class="review-body" id="main">
        <h1>{text('review_page_title')}</h1>
        {review === undefined ? <p class="lead">{text('review_page_empty')}</p> : <Letter review={review} />}
      </main>
    </>
  );
}

function Letter({ review }: { readonly review: Review }) {
  const { href, whole } = mailLink(review);
  return (
    <>
      <p class="lead">{text(whole ? 'review_page_intro' : 'review_page_long')}</p>
      <div class="review-buttons">
        <a class="button primary" href={href}>
          {text('review_page_mail')}
        </a>
        <CopyButton words={text('review_page_copy')} content={() => Promise.resolve(review.text)} />
      </div>
      <article class="letter" aria-label={review.subject}>
        <dl>
          <dt>{text('review_page_to')}</dt>
          <dd>{review.to ?? text('review_page_nobody')}</dd>
          <dt>{text('review_page_subject')}</dt>
          <dd>{review.subject}</dd>
        </dl>
        <pre>{review.text}</pre>
      </article>
    </>
  );
}
