import { useEffect, useState } from 'preact/hooks';
import type { Interest } from '../../profile/profile.ts';
import { text } from '../../text.ts';

interface Properties {
  readonly interest: Interest;
  readonly onAdd: (products: readonly string[]) => void;
}

/** Offers what the interest's organisation is known to make, as far as it is not listed yet; nothing where it is not known. */
export function KnownProducts({ interest, onAdd }: Properties) {
  const { organization, products } = interest;
  const [knownProducts, setKnownProducts] = useState<((interest: Interest) => readonly string[]) | undefined>();
  const isNamed = organization !== '';
  useEffect(() => {
    // The table of makers is large and few need it: it comes when an organisation stands there.
    if (isNamed)
      void import('../../profile/known-products.ts').then((table) => setKnownProducts(() => table.knownProducts));
  }, [isNamed]);
  const known = isNamed && knownProducts ? knownProducts(interest) : [];
  const missing = known.filter((product) => !products.includes(product));
  if (missing.length === 0) return null;
  return (
    <div class="field known-products">
      <button type="button" class="button" onClick={() => onAdd(missing)}>
        {text('options_interest_known_products', organization, missing.length)}
      </button>
      <p class="hint">{text('options_interest_known_products_hint')}</p>
    </div>
  );
}
