import type { ReactElement, ReactNode } from 'react';
import type { Kind } from '../../../graph-schema/model/entity-kinds.ts';
import type { Line } from './form.ts';
import { useForm } from './form.ts';

interface LineListProps<K extends Kind> {
  readonly lines: readonly Line<K>[];
  /** "Add a seat". Absent: lines are added elsewhere. */
  readonly add?: {
    readonly words: string;
    readonly given: Readonly<Record<string, unknown>>;
    readonly kind: K;
  };
  /** What one is called where it is taken off: "the seat of AVA". */
  readonly called: (line: Line<K>, number: number) => string;
  readonly children: (line: Line<K>) => ReactNode;
}

/** Things that belong to what is edited, each a thing of its own that can be taken off. */
export function LineList<K extends Kind>({
  lines,
  add,
  called,
  children,
}: LineListProps<K>): ReactElement {
  const form = useForm();
  return (
    <>
      {lines.length > 0 && (
        <ul className="form-lines">
          {lines.map((line, at) => (
            <li key={line.id} className="form-line">
              {children(line)}
              <button type="button" className="button" onClick={() => form.remove(line)}>
                Take off<span className="hidden-but-read"> {called(line, at + 1)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {add !== undefined && (
        <button type="button" className="button" onClick={() => form.add(add.kind, add.given)}>
          {add.words}
        </button>
      )}
    </>
  );
}
