import { useId, useState, type ReactElement, type ReactNode } from 'react';

/** One of those who told a value: the record, one side, the other side. */
export interface Side {
  readonly key: string;
  readonly editor: ReactNode;
  /** Undefined where nobody told; else what they said, in one form for like values. */
  readonly told: string | undefined;
}

/** True where two or more told, and not all the same. */
export function sidesDiffer(sides: readonly Side[]): boolean {
  const told = sides.flatMap((side) => (side.told === undefined ? [] : [side.told]));
  return new Set(told).size > 1;
}

/** The first of the sides in sight; what each of the others says opens. Where they differ all stay, none is averaged. */
export function TwoSides({
  sides,
  about,
}: {
  readonly sides: readonly Side[];
  readonly about: string;
}): ReactElement {
  const [first, ...others] = sides;
  const told = others.some((side) => side.told !== undefined);
  const [open, setOpen] = useState(told);
  const list = useId();
  const differ = sidesDiffer(sides);
  return (
    <>
      {first?.editor}
      <p role="status" className={differ ? 'panel-note' : 'hidden-but-read'}>
        {differ ? 'They see this differently. Both are kept.' : ''}
      </p>
      {!told && (
        <button
          type="button"
          className="link form-link"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          What each side says<span className="hidden-but-read"> of {about}</span>
        </button>
      )}
      <div id={list} className="field-sides" hidden={!open && !told}>
        {others.map(({ key, editor }) => (
          <div key={key}>{editor}</div>
        ))}
      </div>
    </>
  );
}
