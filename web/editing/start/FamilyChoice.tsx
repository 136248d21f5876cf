import type { ReactElement } from 'react';
import {
  FAMILY_NAMES,
  flowFamily,
  type FamilyName,
} from '../../../graph-schema/flow-families/index.ts';
import { FamilyLine } from '../../canvas/FamilyLine.tsx';

/** "What passes between these two?": the seven families, each with its line and letter. */
export function FamilyChoice({
  chosen,
  fault,
  onChoose,
}: {
  readonly chosen: FamilyName | null;
  readonly fault: string | undefined;
  readonly onChoose: (family: FamilyName) => void;
}): ReactElement {
  return (
    <fieldset className="start-families">
      <legend className="field-label">What passes between these two?</legend>
      {fault !== undefined && (
        <p className="field-fault" role="alert">
          <span className="hidden-but-read">There is a problem: </span>
          {fault}
        </p>
      )}
      {FAMILY_NAMES.map((family) => (
        <label key={family} data-family={family}>
          <input
            type="radio"
            name="start-family"
            checked={chosen === family}
            onChange={() => onChoose(family)}
          />
          <FamilyLine family={family} />
          <span>{flowFamily(family).words}</span>
          <span className="start-letter" aria-hidden="true">
            {flowFamily(family).letter}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
