import type { ReactElement } from 'react';
import { emptyPictureWords } from '../picture/picture-words.ts';
import { useMapPage } from '../state/map-page.ts';
import { NO_FILTERS } from '../state/view-types.ts';
import './empty-picture.css';

/** In the picture's place: why there is nothing to draw, and the way back where filters are why. */
export function EmptyPicture(): ReactElement | null {
  const { state, time, families, address, picture, go } = useMapPage();
  const empty = emptyPictureWords({ state, time, families, filters: address.filters }, picture);
  if (empty === null) return null;
  const clear = (): void => {
    go({ filters: NO_FILTERS });
    // The button goes away with the words: reading goes on from the picture.
    document.getElementById('map-main')?.focus();
  };
  return (
    <div className="empty-picture">
      <p role="status">{empty.words}</p>
      {empty.byFilters && (
        <button type="button" className="button" onClick={clear}>
          Clear filters
        </button>
      )}
    </div>
  );
}
