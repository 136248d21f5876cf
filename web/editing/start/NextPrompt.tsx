import type { ReactElement } from 'react';
import { all } from '../../../graph-schema/model/alliance-map.ts';
import { useMapPage } from '../../state/map-page.ts';
import { nextPrompt, type Prompt } from './prompts.ts';
import { stageOf } from './stage.ts';
import { toldSentence } from './told-sentence.ts';
import { useSkipped } from './useSkipped.ts';
import './start.css';

/** Beside the picture of a map that is begun: what was said last, as a sentence, and one question that leads on. */
export function NextPrompt(): ReactElement | null {
  const page = useMapPage();
  const { state, time, mapId, commands, phone, address, drafted } = page;
  const { skipped, skip } = useSkipped(mapId);
  const stage = stageOf(state);
  if (stage !== 'begun' && stage !== 'little') return null;
  // On a phone what is selected stands under the picture, and takes the room.
  if (phone && address.select !== null) return null;
  const newest = all(state, 'flow').at(-1);
  const telling = page.adding?.is === 'flow';
  const prompt = nextPrompt(state, skipped);
  const last =
    newest === undefined
      ? 'Now say one thing that passes between two of them.'
      : toldSentence(state, newest, time);
  const reads = drafted?.reads ?? null;
  const answer = ({ name }: Prompt): void => {
    if (name === 'affected') commands.openAddNames('community');
    else if (name === 'introduces') commands.openAddNames('connector');
    else commands.openAddFlow({ family: 'control' });
  };
  return (
    <section aria-label="What was said last" className="start-strip not-printed">
      <p className="start-said" role="status">
        {reads === null ? (
          last
        ) : (
          <>
            <span className="soft">Not saved yet:</span> {reads}
          </>
        )}
      </p>
      {newest === undefined && (
        <button
          type="button"
          className="button"
          data-look="action"
          data-waits={telling || undefined}
          onClick={() => commands.openAddFlow()}
        >
          Add a flow
        </button>
      )}
      {prompt !== null && (
        <div className="start-prompt" data-waits={telling || undefined}>
          <strong id="next-prompt">{prompt.question}</strong>
          <span className="start-prompt-ways">
            <button type="button" className="button" onClick={() => skip(prompt.name)}>
              Skip<span className="hidden-but-read">: {prompt.question}</span>
            </button>
            <button
              type="button"
              className="button"
              data-look="action"
              aria-describedby="next-prompt"
              onClick={() => answer(prompt)}
            >
              Answer
            </button>
          </span>
        </div>
      )}
    </section>
  );
}
