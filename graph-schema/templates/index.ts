import { settings, type AllianceMap } from '../model/alliance-map.ts';
import type { Change } from '../model/change.ts';
import type { Id } from '../model/ids.ts';
import type { Edit } from '../edits/edit.ts';
import { commissioningProgramme } from './commissioning-programme.ts';
import { funderCollaborative } from './funder-collaborative.ts';
import { localAlliance } from './local-alliance.ts';
import type { Template } from './template.ts';

/** Maps to start from, in the order in which they are offered. */
export const TEMPLATES = {
  'local-alliance': localAlliance,
  'commissioning-programme': commissioningProgramme,
  'funder-collaborative': funderCollaborative,
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateName = keyof typeof TEMPLATES;
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as readonly TemplateName[];

/** What a template puts on a map, as one step that is taken back as one. Each thing gets a new id from `newId`. */
export function fromTemplate(state: AllianceMap, name: TemplateName, newId: () => Id): Edit {
  const template: Template = TEMPLATES[name];
  const ids = new Map<string, Id>();
  const idOf = (key: string): Id => {
    const id = ids.get(key) ?? newId();
    ids.set(key, id);
    return id;
  };
  const level = settings(state)?.level === 'alliance' ? 'alliance' : 'mapping-group';
  const changes = template
    .entities(idOf)
    .map((entity): Change => ({ is: 'add', entity: { ...entity, level } }));
  return { label: `Start from the template ${template.title}`, changes };
}
