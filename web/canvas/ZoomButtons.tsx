interface ZoomButtonsProps {
  readonly onZoom: (way: 1 | -1) => void;
  readonly onFit: () => void;
}

export function ZoomButtons({ onZoom, onFit }: ZoomButtonsProps) {
  return (
    <div className="canvas-zoom" role="group" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" onClick={() => onZoom(1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3.5V12.5M3.5 8H12.5" />
        </svg>
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => onZoom(-1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8H12.5" />
        </svg>
      </button>
      <button type="button" aria-label="Show all" onClick={onFit}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M9.5 3H13V6.5M13 3L3 13M6.5 13H3V9.5" />
        </svg>
      </button>
    </div>
  );
}
