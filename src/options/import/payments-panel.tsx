import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type OpenPayments,
  type Refusal,
  readOpenPayments,
  type Whose,
} from '../../profile/open-payments/read-open-payments.ts';
import { text } from '../../text.ts';
import { useOptions } from '../options-context.ts';
import { Panel } from '../panel.tsx';
import { piecesOf } from './file-pieces.ts';
import { type Found, PaymentsFound } from './payments-found.tsx';
import { PaymentsProgress, type Progress } from './payments-progress.tsx';
import { PaymentsRequest } from './payments-request.tsx';
import { isAboutWho, refusalWords } from './refusal-words.ts';

/** How often what has been read is shown, in milliseconds. */
const shownEvery = 100;

export type Trouble =
  | { readonly at: 'who' | 'file'; readonly words: string }
  /** Nothing in the file says whose payments these are. */
  | { readonly at: 'file'; readonly words: string; readonly everyone: true };

type Stage =
  | { readonly kind: 'asking'; readonly trouble?: Trouble }
  | { readonly kind: 'reading'; readonly progress: Progress }
  | { readonly kind: 'found'; readonly found: Found };

/** Interests out of a CMS Open Payments file: whom to look for, the file, what was found. */
export function PaymentsPanel({ onClose }: { readonly onClose: () => void }) {
  const { state } = useOptions();
  const [who, setWho] = useState(state.profile.value.name);
  const [file, setFile] = useState<File>();
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const read = async (chosen: File, whose: Whose): Promise<void> => {
    const stopping = new AbortController();
    stop.current?.abort();
    stop.current = stopping;
    let bytes = 0;
    let shownAt = 0;
    const show = (matched: number): void => {
      const now = performance.now();
      if (now - shownAt < shownEvery || stopping.signal.aborted) return;
      shownAt = now;
      setStage({ kind: 'reading', progress: { bytes, of: chosen.size, matched } });
    };
    show(0);
    try {
      const pieces = piecesOf(chosen, (read) => {
        bytes = read;
      });
      const answer = await readOpenPayments(pieces, whose, {
        signal: stopping.signal,
        onProgress: ({ matched }) => show(matched),
      });
      if (!stopping.signal.aborted) setStage(stageFor(answer, whose));
    } catch {
      if (!stopping.signal.aborted)
        setStage({ kind: 'asking', trouble: { at: 'file', words: text('options_import_file_unreadable') } });
    }
  };

  return (
    <Panel heading={text('options_import_payments_heading')}>
      {stage.kind === 'asking' && (
        <PaymentsRequest
          who={who}
          file={file}
          trouble={stage.trouble}
          onWho={setWho}
          onFile={(chosen) => {
            setFile(chosen);
            void read(chosen, whoseOf(who));
          }}
          onRead={() => file && void read(file, whoseOf(who))}
          onEveryone={() => file && void read(file, { kind: 'everyone' })}
          onClose={onClose}
        />
      )}
      {stage.kind === 'reading' && file && (
        <PaymentsProgress
          name={file.name}
          progress={stage.progress}
          onCancel={() => {
            stop.current?.abort();
            setStage({ kind: 'asking' });
          }}
        />
      )}
      {stage.kind === 'found' && (
        <PaymentsFound found={stage.found} onAgain={() => setStage({ kind: 'asking' })} onDone={onClose} />
      )}
    </Panel>
  );
}

/** Ten digits, or what is mostly digits, are an NPI; anything else is a name. */
function whoseOf(who: string): Whose {
  const digits = who.replace(/[\s-]/g, '');
  return /^\d+$/.test(digits) ? { kind: 'npi', npi: digits } : { kind: 'name', name: who };
}

function stageFor(answer: OpenPayments | Refusal, whose: Whose): Stage {
  if (answer.kind === 'read') return { kind: 'found', found: { answer, whose } };
  const words = refusalWords(answer);
  if (answer.reason === 'no-recipient') return { kind: 'asking', trouble: { at: 'file', words, everyone: true } };
  return { kind: 'asking', trouble: { at: isAboutWho(answer) ? 'who' : 'file', words } };
}
