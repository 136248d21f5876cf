import { useMemo } from 'react';
import { find, settings } from '../../graph-schema/model/alliance-map.ts';
import type { CommandTarget } from '../commands/commands.ts';
import { hasForm } from '../editing/forms/edit-target.ts';
import { downloadMap } from './download.ts';
import type { MapPageState } from './map-page.ts';
import { stepWords } from './own-steps.ts';
import { putBackChanges, savedPositions } from './positions.ts';
import type { PageParts } from './useMapPageState.ts';

export const FIND_BOX = 'find-box';
export const ADD_MENU = 'add-menu';
/** On a phone what can be added is under More. */
export const MORE_PLACE = 'more-place';

type Page = Omit<MapPageState, 'commands'> & PageParts;

/** What the commands of a map page do. */
export function useCommandTarget(page: Page): CommandTarget {
  const { setAdding, adding } = page;
  const { go, mapId, openMap, saved, state, picture, say, setPart, address, play, finding } = page;
  const { view } = page;
  const { undo, redo } = saved.steps;
  const selected = address.select === null ? undefined : state.entities.get(address.select);
  const edits = selected !== undefined && hasForm(selected.kind) ? selected.id : null;
  const undoes = undo === null ? null : stepWords(undo);
  const redoes = redo === null ? null : stepWords(redo);
  return useMemo((): CommandTarget => {
    const placedIn = { layout: picture.layout.name, family: picture.layout.family };
    return {
      show: (view) => go({ view }),
      focusFind: () => document.getElementById(FIND_BOX)?.focus(),
      openFilter: () => setPart('filter'),
      openMeasures: () => setPart('measure'),
      openKeys: () => setPart('keys'),
      openMapSettings: () => setPart('map-settings'),
      openWords: () => setPart('words'),
      openRename: () => setPart('rename'),
      openSettings: (about = '') => setPart(`settings:${about}`),
      openAdd: () => {
        const menu = document.getElementById(ADD_MENU) ?? document.getElementById(MORE_PLACE);
        menu?.click();
      },
      openEdit: () => go({ edit: edits }),
      edits,
      openAddNames: (usual) => setAdding({ is: 'names', usual }),
      openAddFlow: (known = {}) => setAdding({ is: 'flow', known }),
      connectsFrom: find(state, 'actor', address.select)?.id ?? null,
      undo: () => {
        openMap.undo();
        say(`Undone: ${undoes ?? ''}`);
      },
      undoes,
      openTrueThen: () => {
        // On a phone the views stand behind the talking points.
        const shown = view === 'talk' ? { view: 'picture' as const } : {};
        const on = settings(state)?.asAt ?? null;
        go({ on, mark: null, point: null, row: null, ...shown });
      },
      redo: () => {
        openMap.redo();
        say(`Done again: ${redoes ?? ''}`);
      },
      redoes,
      share: () => void copyAddress(say),
      download: () => {
        downloadMap(mapId);
        say('The whole map goes to your downloads.');
      },
      putBack: () => {
        const changes = putBackChanges(state, placedIn);
        openMap.change('Put back what was moved', changes, { quiet: true });
        say('Everything is back where the layout puts it.');
      },
      moved: savedPositions(state, placedIn).size,
      closeOpen: () => {
        if (adding !== null) setAdding(null);
        else if (address.edit !== null) go({ edit: null });
        else if (address.select !== null) go({ select: null });
        else if (finding !== null) play(null);
        else if (address.row !== null) go({ row: null });
        else if (address.on !== null) go({ on: null });
        else if (address.mark !== null) go({ mark: null });
        else if (address.measure !== null) go({ measure: null });
      },
    };
  }, [
    go,
    edits,
    mapId,
    openMap,
    undoes,
    redoes,
    state,
    picture.layout,
    say,
    setPart,
    setAdding,
    adding,
    address.edit,
    address.select,
    address.row,
    address.on,
    address.mark,
    view,
    address.measure,
    play,
    finding,
  ]);
}

/** Copies the address of exactly this view. */
export async function copyAddress(
  say: (words: string) => void,
  address = window.location.href,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    say('Address copied. It opens exactly this view.');
  } catch {
    say(`Copy this address: ${address}`);
  }
}
