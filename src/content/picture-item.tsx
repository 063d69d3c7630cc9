import type { ComponentChildren } from 'preact';
import { text } from '../text.ts';
import type { PictureAnswers, PictureState } from './pictures.ts';
import { pressed } from './pressed.ts';

const named = { place: 'picture_place', date: 'picture_date', serial: 'picture_serial' } as const;

/** Is there a question about the picture that nobody has answered? */
export function isAsking({ answers: { patient, permitted, own } }: PictureState): boolean {
  return patient === undefined || (patient ? permitted === undefined : own === undefined);
}

/** What a compliance officer would ask of a picture, one question at a time. */
export function PictureItem({
  picture,
  answer,
}: {
  readonly picture: PictureState;
  readonly answer: (answers: PictureAnswers) => void;
}) {
  const { answers, hidden, kinds, isDescribed } = picture;
  const { patient, permitted } = answers;
  const isVideo = !kinds.includes('image');
  const choice = (label: string, next: PictureAnswers) => (
    <button type="button" class="do second" onClick={pressed(() => answer(next))}>
      {label}
    </button>
  );
  return (
    <li class="finding picture">
      <h3>{text(isVideo ? 'picture_video' : 'picture_image')}</h3>
      {patient === undefined ? (
        <Question words={text('picture_patient')}>
          {choice(text('picture_no'), { patient: false })}
          {choice(text('picture_yes'), { patient: true })}
        </Question>
      ) : patient && permitted === undefined ? (
        <Question words={text('picture_permission')}>
          {choice(text('picture_permitted'), { patient, permitted: true })}
          {choice(text('picture_not_permitted'), { patient, permitted: false })}
        </Question>
      ) : !patient && answers.own === undefined ? (
        <Question words={text('picture_whose')}>
          {choice(text('picture_own'), { patient, own: true })}
          {choice(text('picture_other'), { patient, own: false })}
        </Question>
      ) : (
        <p>
          {text(patient ? (permitted ? 'picture_is_permitted' : 'picture_is_not_permitted') : 'picture_no_patient')}
        </p>
      )}
      {hidden.length > 0 && (
        <p class="source">
          {text('picture_hidden')} {hidden.map((each) => text(named[each])).join(', ')}.
        </p>
      )}
      {!isVideo && !isDescribed && <p class="source">{text('picture_description')}</p>}
      {patient !== undefined && (
        <div class="actions">
          <button type="button" class="less" onClick={pressed(() => answer({}))}>
            {text('picture_again')}
          </button>
        </div>
      )}
    </li>
  );
}

function Question({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <>
      <p>{words}</p>
      <div class="actions">{children}</div>
    </>
  );
}
