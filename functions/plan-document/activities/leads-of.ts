import type { OutlineNode } from '../outline/outline-node.ts';
import { partsOf } from './item-parts.ts';
import { type Leads, readHelpers, readLeads } from './read-leads.ts';

/** Who leads and who helps as the lines of an item say; the first line that names somebody counts. */
export function leadsOf(node: OutlineNode): Leads {
  const told = partsOf(node).map(({ text }) => readLeads(text));
  return {
    lead: told.find(({ lead }) => lead.length > 0)?.lead ?? [],
    coordinating: told.find(({ coordinating }) => coordinating.length > 0)?.coordinating ?? [],
  };
}

/** Who leads where an item names nobody: the unit that heads its list. Helpers it names stay its own. */
export function withInherited(own: Leads, text: string, above: Leads): Leads {
  if (own.lead.length > 0 || above.lead.length === 0) return own;
  const told = own.coordinating.length > 0 ? own.coordinating : readHelpers(text);
  return { lead: above.lead, coordinating: told.length > 0 ? told : above.coordinating };
}
