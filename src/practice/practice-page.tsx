import { useEffect, useId, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Icon } from '../appearance/icon.tsx';
import type { Surface } from '../checker/draft.ts';
import { text } from '../text.ts';
import { type Destination, type DestinationId, destinationOf, destinations, kindAt } from './destinations.ts';
import { PracticeBox } from './practice-box.tsx';

/** What is written in answer to something, and what that is called. */
const answers: { readonly [Kind in Surface]?: 'practice_answered' | 'practice_answered_review' } = {
  reply: 'practice_answered',
  message: 'practice_answered',
  'review-reply': 'practice_answered_review',
};

const nameOf = ({ name }: Destination): string => ('brand' in name ? name.brand : text(name.key));

/** A compose box of our own, for what is posted elsewhere. Nothing of it is stored. */
export function PracticePage({ start }: { readonly start: string }) {
  const [where, setWhere] = useState<DestinationId>('x');
  const [surface, setSurface] = useState<Surface>('post');
  const [answered, setAnswered] = useState('');
  const destination = destinationOf(where);
  const kind = kindAt(destination, surface);
  const answersKey = answers[kind.surface];

  return (
    <>
      <a class="skip" href="#main">
        {text('options_skip')}
      </a>
      <header class="page-head">
        <div class="page-head-inner">
          <img class="mark" src="/icons/mark.svg" alt="" />
          <span class="product">{text('extension_name')}</span>
          <button type="button" class="button quiet head-end" onClick={() => void browser.runtime.openOptionsPage()}>
            {text('card_options')}
          </button>
        </div>
      </header>
      <div class="practice-body">
        <main id="main" tabIndex={-1}>
          <h1>{text('practice_title')}</h1>
          <p class="lead">{text('practice_intro')}</p>
          <div class="two-columns places">
            <Select
              label={text('practice_where')}
              value={where}
              options={destinations.map((each) => [each.id, nameOf(each)])}
              onChange={setWhere}
            />
            <Select
              label={text('practice_what')}
              value={kind.surface}
              options={destination.kinds.map((each) => [each.surface, text(each.name)])}
              onChange={setSurface}
            />
          </div>
          {answersKey !== undefined && <Answered label={text(answersKey)} value={answered} onChange={setAnswered} />}
          <PracticeBox destination={destination} kind={kind} start={start} answered={answered} focused />
        </main>
        <Aside />
      </div>
    </>
  );
}

interface SelectProperties<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

function Select<Value extends string>({ label, value, options, onChange }: SelectProperties<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="select"
        value={value}
        onChange={(event) => {
          const chosen = options.find(([each]) => each === event.currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each} selected={each === value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface AnsweredProperties {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The text being answered: an answer is judged by what it answers. */
function Answered({ label, value, onChange }: AnsweredProperties) {
  const id = useId();
  return (
    <div class="field answered">
      <label class="label" for="practice-answered">
        {label} <span class="optional">{text('options_optional')}</span>
      </label>
      <textarea
        id="practice-answered"
        class="input"
        rows={3}
        value={value}
        autocomplete="off"
        aria-describedby={id}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="hint" id={id}>
        {text('practice_answered_hint')}
      </p>
    </div>
  );
}

/** How to come here from elsewhere, and what is kept: nothing. */
function Aside() {
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((commands) => setShortcut(commands.find(({ name }) => name === 'practice')?.shortcut));
  }, []);
  return (
    <aside class="practice-aside" aria-labelledby="ways">
      <h2 id="ways">{text('practice_ways')}</h2>
      <ul>
        <li>
          <Icon drawing="pointer" />
          <span>{text('practice_way_menu', text('menu_practice'))}</span>
        </li>
        {shortcut ? (
          <li>
            <Icon drawing="keyboard" />
            <span>{text('practice_way_key', shortcut)}</span>
          </li>
        ) : null}
        <li>
          <Icon drawing="lock" />
          <span>{text('practice_promise')}</span>
        </li>
      </ul>
    </aside>
  );
}
