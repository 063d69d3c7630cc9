/**
 * The account checklist: what a checker of drafts cannot see, for the physician to tick, each with the clauses that it
 * rests on, the closest first. An item's id is stored and stays; its words are under `checklist_<id>` in the texts. Pure.
 */

import type { GuidelineKey } from '../../checker/guidelines.ts';
import type { TextKey } from '../../text.ts';

export interface ChecklistItem {
  readonly id: string;
  readonly title: TextKey;
  readonly why: TextKey;
  readonly guidelines: readonly [GuidelineKey, ...GuidelineKey[]];
}

export interface ChecklistGroup {
  readonly title: TextKey;
  readonly items: readonly ChecklistItem[];
}

export const checklistGroups = [
  {
    title: 'checklist_accounts',
    items: [
      {
        id: 'two-factor',
        title: 'checklist_two_factor',
        why: 'checklist_two_factor_why',
        guidelines: ['aspn-privacy'],
      },
      {
        id: 'separate-accounts',
        title: 'checklist_separate_accounts',
        why: 'checklist_separate_accounts_why',
        guidelines: ['aspn-use', 'aspn-profiles'],
      },
      {
        id: 'who-may-post',
        title: 'checklist_who_may_post',
        why: 'checklist_who_may_post_why',
        guidelines: ['aspn-privacy'],
      },
      {
        id: 'breach-plan',
        title: 'checklist_breach_plan',
        why: 'checklist_breach_plan_why',
        guidelines: ['aspn-privacy', 'hipaa-breach'],
      },
      {
        id: 'device',
        title: 'checklist_device',
        why: 'checklist_device_why',
        guidelines: ['aspn-privacy', 'hipaa-security'],
      },
      {
        id: 'privacy-settings',
        title: 'checklist_privacy_settings',
        why: 'checklist_privacy_settings_why',
        guidelines: ['aspn-privacy', 'aspn-profiles'],
      },
      {
        id: 'platform-terms',
        title: 'checklist_platform_terms',
        why: 'checklist_platform_terms_why',
        guidelines: ['aspn-privacy', 'aspn-risks'],
      },
    ],
  },
  {
    title: 'checklist_profile',
    items: [
      {
        id: 'profile',
        title: 'checklist_profile_page',
        why: 'checklist_profile_page_why',
        guidelines: ['aspn-profiles'],
      },
      {
        id: 'same-everywhere',
        title: 'checklist_same_everywhere',
        why: 'checklist_same_everywhere_why',
        guidelines: ['aspn-profiles', 'aspn-table-3'],
      },
      {
        id: 'employer-policy',
        title: 'checklist_employer_policy',
        why: 'checklist_employer_policy_why',
        guidelines: ['aspn-profiles', 'aspn-risks'],
      },
      {
        id: 'local-law',
        title: 'checklist_local_law',
        why: 'checklist_local_law_why',
        guidelines: ['aspn-table-2', 'gdpr-health'],
      },
    ],
  },
  {
    title: 'checklist_patients',
    items: [
      {
        id: 'consent-form',
        title: 'checklist_consent_form',
        why: 'checklist_consent_form_why',
        guidelines: ['aspn-profiles', 'hipaa-authorization'],
      },
      {
        id: 'empathy-first',
        title: 'checklist_empathy_first',
        why: 'checklist_empathy_first_why',
        guidelines: ['aspn-engagement', 'aspn-ethics'],
      },
      {
        id: 'others-experience',
        title: 'checklist_others_experience',
        why: 'checklist_others_experience_why',
        guidelines: ['aspn-engagement', 'aspn-table-3'],
      },
    ],
  },
  {
    title: 'checklist_posting',
    items: [
      {
        id: 'right-platform',
        title: 'checklist_right_platform',
        why: 'checklist_right_platform_why',
        guidelines: ['aspn-platform'],
      },
      {
        id: 'steady-pace',
        title: 'checklist_steady_pace',
        why: 'checklist_steady_pace_why',
        guidelines: ['aspn-engagement', 'aspn-reflecting'],
      },
      {
        id: 'lay-reader',
        title: 'checklist_lay_reader',
        why: 'checklist_lay_reader_why',
        guidelines: ['aspn-reflecting', 'aspn-engagement'],
      },
      {
        id: 'pictures-teach',
        title: 'checklist_pictures_teach',
        why: 'checklist_pictures_teach_why',
        guidelines: ['aspn-platform', 'aspn-future'],
      },
    ],
  },
] as const satisfies readonly ChecklistGroup[];

export const checklistItems: readonly ChecklistItem[] = checklistGroups.flatMap(
  ({ items }): readonly ChecklistItem[] => items,
);
