import type { Platform } from '../checker/draft.ts';
import type { Standing } from '../messages.ts';
import type { Settings } from '../settings.ts';

/** On our own page no switch of a site and no pause counts. */
export function standingAtHome({ hold, holdFor, pause, markSuggestions, cardOnMark }: Settings): Standing {
  return { on: true, pausedFor: 0, hold, holdFor, pause, markSuggestions, cardOnMark };
}

/**
 * Whether Chaperone is there on a platform, and how it behaves.
 * @param now milliseconds since 1970
 */
export function standingOf(settings: Settings, platform: Platform, now: number): Standing {
  const pausedFor = Math.max(0, settings.pausedUntil - now);
  const on = settings.sites[platform] && pausedFor === 0;
  const { hold, holdFor, pause, markSuggestions, cardOnMark } = settings;
  return { on, pausedFor, hold: on && hold, holdFor, pause, markSuggestions, cardOnMark };
}
