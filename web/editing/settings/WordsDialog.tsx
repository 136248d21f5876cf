import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Dialog } from '../../components/Dialog.tsx';
import { useMapPage } from '../../state/map-page.ts';
import { newId } from '../../state/new-id.ts';
import { LinesInput } from '../fields/LineInputs.tsx';
import { TextInput } from '../fields/TextInput.tsx';
import { glossaryEdit, typedGlossary, type TypedWord } from './glossary.ts';
import './settings.css';

const TAUGHT = [
  ['Actor', 'Who: an organisation, a funder, a community or a connector.'],
  ['Flow', 'What passes from one to another.'],
  ['Agreement', 'The deal it happens under.'],
  ['Room', 'Where decisions are made.'],
  ['Interest', 'What actors care about, offer or need.'],
  ['Source', 'How we know.'],
] as const;

/** The six words, the map's own words with their other names, and the labels that are hinted at. */
export function WordsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { state, openMap } = useMapPage();
  // What its person saw: only what they changed is set, and over what they saw there.
  const [opened] = useState(state);
  const [typed, setTyped] = useState(() => typedGlossary(opened));
  const { words } = typed;
  const list = useRef<HTMLDivElement>(null);
  const [touched, setTouched] = useState<'added' | 'taken off' | null>(null);
  // A new word is typed into at once; after one went, the keyboard goes on from the button that adds.
  useEffect(() => {
    if (touched === 'added') {
      list.current?.querySelector<HTMLElement>('fieldset:last-of-type input')?.focus();
    } else if (touched === 'taken off') {
      list.current?.querySelector<HTMLElement>('[data-add]')?.focus();
    }
  }, [touched, words.length]);
  const putWord = (at: number, word: TypedWord): void =>
    setTyped({ ...typed, words: words.map((one, other) => (other === at ? word : one)) });
  const add = (): void => {
    const word = { id: newId(), word: '', meaning: '', aliases: '' };
    setTyped({ ...typed, words: [...words, word] });
    setTouched('added');
  };
  const takeOff = (at: number): void => {
    setTyped({ ...typed, words: words.filter((_, other) => other !== at) });
    setTouched('taken off');
  };
  const save = (): void => {
    const { label, changes } = glossaryEdit(opened, typed);
    openMap.change(label, changes);
    onClose();
  };
  return (
    <Dialog title="Words we use" onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <details>
          <summary>The six words of every map</summary>
          <dl className="settings-taught">
            {TAUGHT.map(([word, meaning]) => (
              <div key={word}>
                <dt>
                  <strong>{word}</strong>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
        <h3>Words of this map</h3>
        <p className="soft">
          Words that people here understand in their own way. Find knows their other names too.
        </p>
        <div ref={list} className="settings-words">
          {words.map((word, at) => (
            <WordFields
              key={word.id}
              typed={word}
              at={at}
              onTyped={(next) => putWord(at, next)}
              onTakeOff={() => takeOff(at)}
            />
          ))}
          <button type="button" className="button settings-add" data-add onClick={add}>
            Add a word
          </button>
        </div>
        <LinesInput
          label="Labels to think twice about"
          hint="One a line. Whoever types one gets a gentle hint. Nothing is kept from being saved."
          typed={typed.labels}
          onTyped={(labels) => setTyped({ ...typed, labels })}
        />
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
  );
}

function WordFields({
  typed,
  at,
  onTyped,
  onTakeOff,
}: {
  readonly typed: TypedWord;
  readonly at: number;
  readonly onTyped: (typed: TypedWord) => void;
  readonly onTakeOff: () => void;
}): ReactElement {
  const name = typed.word.trim() === '' ? `Word ${String(at + 1)}` : typed.word;
  return (
    <fieldset className="settings-word">
      <legend>{name}</legend>
      <TextInput
        label="Word"
        about="glossaryWord.word"
        max={120}
        typed={typed.word}
        onTyped={(word) => onTyped({ ...typed, word })}
      />
      <TextInput
        label="What it means here"
        about="glossaryWord.meaning"
        max={2000}
        long
        typed={typed.meaning}
        onTyped={(meaning) => onTyped({ ...typed, meaning })}
      />
      <LinesInput
        label="Other words for it"
        hint="One a line. A word that you rename is kept here by itself."
        typed={typed.aliases}
        onTyped={(aliases) => onTyped({ ...typed, aliases })}
      />
      <button type="button" className="button settings-add" onClick={onTakeOff}>
        Take off {name}
      </button>
    </fieldset>
  );
}
