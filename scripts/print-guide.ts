/** Writes the sheet's columns and settings into the user guide; run it after a change to `sheets/template/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withGuideTables } from '../sheets/template/guide.ts';

const guide = new URL('../docs/huong-dan-su-dung.md', import.meta.url);
writeFileSync(guide, withGuideTables(readFileSync(guide, 'utf8')));
