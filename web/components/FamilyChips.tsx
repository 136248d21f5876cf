import type { ReactElement } from 'react';
import {
  FAMILY_NAMES,
  flowFamily,
  type FamilyName,
} from '../../graph-schema/flow-families/index.ts';
import { FamilyLine } from '../canvas/FamilyLine.tsx';
import { familiesInWords } from '../picture/picture-words.ts';
import { MOST_FAMILIES } from '../state/address.ts';
import { useMapPage } from '../state/map-page.ts';
import './family-chips.css';

/** The seven families, switched on and off. The first that was switched on decides the layout. */
export function FamilyChips(): ReactElement {
  const { families, view, go, say } = useMapPage();
  const press = (family: FamilyName): void => {
    const words = flowFamily(family).words;
    if (families.includes(family)) {
      const rest = families.filter((name) => name !== family);
      if (rest.length === 0) say(`${words} stays on: at least one family is shown.`);
      else go({ families: rest });
      return;
    }
    if (view === 'picture' && families.length >= MOST_FAMILIES) {
      say(
        'The picture shows at most three families at once, so that lines can be told apart. ' +
          `Switch off one of ${familiesInWords(families)} first, or use the table.`,
      );
      return;
    }
    go({ families: [...families, family] });
  };
  return (
    <div role="group" aria-label="What passes between them" className="family-chips">
      {FAMILY_NAMES.map((family) => {
        const { words, letter } = flowFamily(family);
        return (
          <button
            key={family}
            type="button"
            className="family-chip"
            data-family={family}
            aria-pressed={families.includes(family)}
            onClick={() => press(family)}
          >
            <FamilyLine family={family} />
            <span className="family-chip-letter" aria-hidden="true">
              {letter}
            </span>
            <span>{words}</span>
          </button>
        );
      })}
    </div>
  );
}
