/** The hint of an actor that a template put on the map, until it has its real name. */
export const PLACEHOLDER = 'A placeholder: give it the real name, or take it off.';
