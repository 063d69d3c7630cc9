import { useEffect, useState } from 'preact/hooks';
import { hasPolicy } from '../settings/policy.ts';
import { type TextKey, text } from '../text.ts';
import { useOptions } from './options-context.ts';

const links = [
  ['you', 'options_you'],
  ['interests', 'options_interests'],
  ['accounts', 'options_accounts'],
  ['employers', 'options_employers'],
  ['practice', 'options_practice'],
  ['rules', 'options_rules'],
  ['sites', 'options_sites'],
  ['behaviour', 'options_behaviour'],
  ['checklist', 'options_checklist'],
  ['record', 'options_record'],
  ['data', 'options_data'],
  ['organization', 'options_policy'],
  ['privacy', 'options_privacy'],
  ['about', 'options_about'],
] as const satisfies readonly (readonly [string, TextKey])[];

/** The page's parts at a glance, the one being read marked. */
export function SectionLinks() {
  const { state } = useOptions();
  const [current, setCurrent] = useState<string>('you');
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const first = links.find(([id]) => seen.has(id));
        if (first !== undefined) setCurrent(first[0]);
      },
      // The part that lies under a line in the upper third of the window is the one being read.
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const [id] of links) {
      const section = document.getElementById(id);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return (
    <nav class="section-links" aria-label={text('options_sections')}>
      <ul>
        {links
          .filter(([id]) => id !== 'organization' || hasPolicy(state.policy))
          .map(([id, key]) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={current === id ? 'true' : undefined}>
                {text(key)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
