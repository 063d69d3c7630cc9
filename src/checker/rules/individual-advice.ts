import { notAdvice, sendOn } from '../../disclosure/lines.ts';
import { adviceIn } from '../reading/advice.ts';
import type { Detection, Rule } from '../rule.ts';

export const individualAdvice = {
  id: 'individual-advice',
  title: 'Advice to one person about their own condition',
  area: 'advice',
  level: 'error',
  guidelines: ['aspn-ethics'],
  message:
    'This tells one person what they have or what to do about it. Without an examination and a chart that is care, not conversation. Send them to someone who can see them.',
  why: 'Advice to one person can create a duty of care, in public, without a history or an examination. General teaching is welcome, and so is the way to an evaluation.',
  *detect({ reading }): Iterable<Detection> {
    const advice = adviceIn(reading);
    if (!advice) return;
    yield {
      start: advice.start,
      end: advice.end,
      fixes: [
        {
          kind: 'edit',
          label: 'Send them to an evaluation instead',
          edits: [{ start: 0, end: reading.text.length, insert: sendOn }],
        },
        { kind: 'prompt', label: `Or say what holds for anybody, nothing of their case, and add: “${notAdvice}”` },
      ],
    };
  },
  examples: {
    found: [
      {
        text: '«Take it twice a day, before breakfast and before dinner.» Feel better!',
        surface: 'reply',
        context: 'I have had heartburn for weeks and omeprazole 20 does nothing. Any ideas doc?',
      },
      {
        text: 'Poor thing. «That is ringworm.»',
        surface: 'message',
        context: 'My daughter has a weird ring rash, any ideas?',
      },
      {
        text: 'Honestly, «you can come out of the boot now.»',
        surface: 'reply',
        context: 'six weeks since I broke my ankle and I am so tired of this boot',
      },
    ],
    silent: [
      {
        text: 'Chest pain that is new needs emergency care. Please call 911.',
        surface: 'reply',
        context: 'my chest has been tight since 3am, is that an emergency?',
      },
      {
        text: 'Please see your own doctor about this one.',
        surface: 'reply',
        context: 'my knee hurts, what should I take?',
      },
      {
        text: 'An ultrasound would tell more than I can. Please ask your gynecologist about one.',
        surface: 'reply',
        context: 'my periods have been so heavy since spring, what is wrong with me?',
      },
      'Take your inhaler before exercise if you have asthma, and see your doctor once a year.',
    ],
  },
} as const satisfies Rule;
