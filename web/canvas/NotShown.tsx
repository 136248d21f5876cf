interface NotShownProps {
  readonly drawn: number;
  readonly total: number;
  /** Names that there is no room for. */
  readonly hidden: number;
}

const number = new Intl.NumberFormat('en-GB');

/** Says what the picture leaves out: actors of a very large map, and names without room. */
export function NotShown({ drawn, total, hidden }: NotShownProps) {
  if (drawn === total && hidden === 0) return null;
  return (
    <p className="canvas-hidden">
      {drawn < total
        ? `Showing ${number.format(drawn)} of ${number.format(total)}: those with most links. `
        : ''}
      {hidden > 0
        ? `${hidden === 1 ? '1 name' : `${number.format(hidden)} names`} hidden: zoom in`
        : ''}
    </p>
  );
}
