import { lazy, Suspense, type ReactElement } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { Progress } from './components/Progress.tsx';
import { MapsPage } from './pages/MapsPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';

const ChangesPage = lazy(async () => ({
  default: (await import('./pages/ChangesPage.tsx')).ChangesPage,
}));
const LedgersPage = lazy(async () => ({
  default: (await import('./pages/LedgersPage.tsx')).LedgersPage,
}));
const MapPage = lazy(async () => ({ default: (await import('./pages/MapPage.tsx')).MapPage }));

/** The pages by address. A new page is one line here. */
export function App(): ReactElement {
  return (
    <ErrorBoundary>
      <BrowserRouter>
        <Suspense fallback={<Progress words="Opening…" />}>
          <Routes>
            <Route path="/" element={<MapsPage />} />
            <Route path="/maps/:mapId" element={<MapPage />} />
            <Route path="/maps/:mapId/ledgers" element={<LedgersPage />} />
            <Route path="/maps/:mapId/changes" element={<ChangesPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </BrowserRouter>
    </ErrorBoundary>
  );
}
