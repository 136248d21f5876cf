import type { ReactElement } from 'react';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { todayAsDay } from '../../state/moment-words.ts';
import { useForm } from './form.ts';
import { FormField } from './FormField.tsx';
import { LineList } from './LineList.tsx';
import { FormMore } from './Parts.tsx';

/** Views and notes about anything: whose they are and of when. They change no figure. */
export function SaidPart({
  about,
  wins = false,
}: {
  readonly about: Id;
  readonly wins?: boolean;
}): ReactElement {
  const form = useForm();
  const views = form.lines('view', (one) => one.about === about);
  const notes = form.lines('note', (one) => one.about === about);
  const won = form.lines('win', (one) => one.flow === about);
  const today = todayAsDay(new Date());
  const seeDifferently = (): void => {
    form.add('view', { about, date: today });
    form.add('view', { about, date: today });
  };
  return (
    <FormMore
      title={wins ? 'Views, notes and wins' : 'Views and notes'}
      open={views.length + notes.length + won.length > 0}
    >
      <p className="soft small">
        Does it sound like a view? Save it as someone’s view, with the date. Views stand side by
        side; they change no figure.
      </p>
      <LineList
        lines={views}
        called={(_, number) => `view ${number}`}
        add={{ kind: 'view', words: 'Add a view', given: { about, date: today } }}
      >
        {(line) => (
          <>
            <FormField of={line} path="who" />
            <FormField of={line} path="what" />
            <FormField of={line} path="scale" />
            <FormField of={line} path="date" />
          </>
        )}
      </LineList>
      <button type="button" className="button form-link" onClick={seeDifferently}>
        They see this differently
      </button>
      <LineList
        lines={notes}
        called={(_, number) => `note ${number}`}
        add={{ kind: 'note', words: 'Add a note', given: { about, date: today } }}
      >
        {(line) => (
          <>
            <FormField of={line} path="words" />
            <FormField of={line} path="date" />
          </>
        )}
      </LineList>
      {wins && (
        <LineList
          lines={won}
          called={(_, number) => `win ${number}`}
          add={{ kind: 'win', words: 'Log a win', given: { flow: about, date: today } }}
        >
          {(line) => (
            <>
              <FormField of={line} path="words" />
              <FormField of={line} path="date" />
            </>
          )}
        </LineList>
      )}
    </FormMore>
  );
}
