import { useState, type ReactElement } from 'react';
import { settings } from '../../../graph-schema/model/alliance-map.ts';
import { financialYearInWords } from '../../../graph-schema/words/dates.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { SettingsDialog } from '../../components/SettingsDialog.tsx';
import { useMapPage } from '../../state/map-page.ts';
import { RadioInput, SelectInput } from '../fields/ChoiceInputs.tsx';
import { DayInput } from '../fields/LineInputs.tsx';
import { TextInput } from '../fields/TextInput.tsx';
import {
  settingsEdit,
  typedSettings,
  yearsToChoose,
  type SettingsFaults,
  type TypedSettings,
} from './map-settings.ts';
import { PlacesInput } from './PlacesInput.tsx';
import { WordsDialog } from './WordsDialog.tsx';
import './settings.css';

const SHOWS = [
  {
    value: 'day',
    words: 'One day',
    hint: 'What is in force on a day, with its yearly amounts.',
  },
  {
    value: 'financial-year',
    words: 'A financial year',
    hint: 'What passed from 1 April to 31 March.',
  },
  { value: 'all-years', words: 'All years', hint: 'Everything that the map knows of, in all.' },
] as const;

/** What the map is called, is for, covers and shows. One step in the log, undone as one. */
export function MapSettingsDialog({
  onClose,
}: {
  readonly onClose: () => void;
}): ReactElement | null {
  const { state, openMap } = useMapPage();
  const [above, setAbove] = useState<'counts' | 'words' | null>(null);
  // What its person saw: only what they changed is set, and over what they saw there.
  const [opened] = useState(state);
  const [typed, setTyped] = useState<TypedSettings>(() => typedSettings(opened));
  const [faults, setFaults] = useState<SettingsFaults>({});
  const map = settings(opened);
  if (map === undefined) return null;
  const put = <K extends keyof TypedSettings>(name: K, value: TypedSettings[K]): void =>
    setTyped((before) => ({ ...before, [name]: value }));
  const field = <K extends keyof TypedSettings>(name: K) => ({
    typed: typed[name],
    fault: faults[name],
    onTyped: (value: TypedSettings[K]) => put(name, value),
  });
  const save = (): void => {
    const read = settingsEdit(opened, typed);
    if (read.is === 'faults') {
      setFaults(read.faults);
      return;
    }
    openMap.change(read.edit.label, read.edit.changes);
    onClose();
  };
  const back = (): void => setAbove(null);
  return (
    <>
      <Dialog title="Map settings" onClose={onClose}>
        <form
          className="dialog-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {Object.keys(faults).length > 0 && (
            <p role="alert">There is a problem. Look at the fields that are marked.</p>
          )}
          <TextInput label="Name of the map" about="map.title" max={120} {...field('title')} />
          <TextInput
            label="What it is for"
            hint="One sentence. The text view begins with it."
            about="map.purpose"
            max={2000}
            long
            {...field('purpose')}
          />
          <TextInput
            label="Where it draws its line"
            hint="Which place, which people or which work is on this map, and what is left out."
            about="map.boundary"
            max={2000}
            long
            {...field('boundary')}
          />
          <PlacesInput typed={typed.places} onTyped={(places) => put('places', places)} />
          <DayInput label="The day this map is dated" {...field('asAt')} />
          <RadioInput
            label="What it shows"
            options={SHOWS}
            typed={typed.shows}
            onTyped={(value) => {
              const shows = SHOWS.find((one) => one.value === value)?.value;
              if (shows !== undefined) put('shows', shows);
            }}
          />
          {typed.shows === 'day' && <DayInput label="The day it shows" {...field('day')} />}
          {typed.shows === 'financial-year' && (
            <SelectInput
              label="The year it shows"
              options={yearsToChoose(typed, map.asAt).map((year) => ({
                value: String(year),
                words: financialYearInWords(year),
              }))}
              {...field('startYear')}
            />
          )}
          <p className="settings-links">
            <button type="button" className="link" onClick={() => setAbove('counts')}>
              What counts as a talking point
            </button>
            <button type="button" className="link" onClick={() => setAbove('words')}>
              Words we use
            </button>
          </p>
          <div className="dialog-actions">
            <button type="submit" className="button" data-look="action">
              Save
            </button>
            <button type="button" className="button" onClick={onClose}>
              Leave as it is
            </button>
          </div>
        </form>
      </Dialog>
      {/* Over this one, so that what is typed here stays. */}
      {above === 'counts' && <SettingsDialog about={null} onClose={back} />}
      {above === 'words' && <WordsDialog onClose={back} />}
    </>
  );
}
