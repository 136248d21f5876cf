// Kept to what any Node can read: an old one must get as far as the words about its age.
import { requireNode } from './steps/node-version.mjs';

requireNode();
import('./commands/screenshots.mjs');
