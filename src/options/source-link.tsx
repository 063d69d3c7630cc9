import { Icon } from '../appearance/icon.tsx';
import type { Guideline } from '../checker/guidelines.ts';

/** A clause in a few words, with the way to where it can be read. */
export function SourceLink({ guideline }: { readonly guideline: Guideline }) {
  return (
    <a class="source-link" lang="en" href={guideline.url} target="_blank" rel="noreferrer" title={guideline.title}>
      {guideline.short}: {guideline.section}
      <Icon drawing="outside" />
    </a>
  );
}
