import type { ReactElement } from 'react';
import {
  fromTemplate,
  TEMPLATE_NAMES,
  TEMPLATES,
  type TemplateName,
} from '../../../graph-schema/templates/index.ts';
import { useMapPage } from '../../state/map-page.ts';
import { newId } from '../../state/new-id.ts';
import './settings.css';

/** On an empty map: begin with placeholders instead of a blank page. One press, and one to undo it. */
export function TemplateDoors(): ReactElement {
  const { state, openMap, say } = useMapPage();
  const start = (name: TemplateName): void => {
    const { label, changes } = fromTemplate(state, name, newId);
    openMap.change(label, changes);
    say(`${TEMPLATES[name].title}: placeholders are on the map. Give them their real names.`);
    document.getElementById('map-main')?.focus();
  };
  return (
    <section className="template-doors" aria-labelledby="template-doors">
      <h3 id="template-doors">Or begin with placeholders</h3>
      <ul>
        {TEMPLATE_NAMES.map((name) => (
          <li key={name}>
            <button type="button" className="button" onClick={() => start(name)}>
              <strong>{TEMPLATES[name].title}</strong>
              <span>{TEMPLATES[name].words}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
