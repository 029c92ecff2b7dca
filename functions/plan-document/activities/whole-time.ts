import type { OutlineNode } from '../outline/outline-node.ts';
import { LAST_PART_RANK } from '../outline/rank.ts';
import { roleOf } from '../outline/section-role.ts';
import type { PlanContext } from './find-times.ts';
import { type OwnTime, readOwnTime } from './own-time.ts';
import type { TimePart } from './time-mentions.ts';

/** Such a part says when, where and for whom in a few lines. */
const MOST_LINES = 4;

/** The time that a part of its own gives for the whole plan: "II. THỜI GIAN, ĐỊA ĐIỂM"; `null` for none or several. */
export function timeOfWhole(root: OutlineNode, context: PlanContext): OwnTime | null {
  const parts = root.children.flatMap((child) => [child, ...child.children]);
  const part = parts.find(
    ({ block, rank }) => block && rank <= LAST_PART_RANK && roleOf(block.text) === 'time',
  );
  if (!part?.block) return null;
  const own: TimePart = { text: part.block.text, line: part.block.line, emphasis: [], key: null };
  const below = [...part.notes, ...part.children.flatMap(({ block }) => block ?? [])].slice(0, MOST_LINES);
  const told = below.map(({ text, line, emphasis }): TimePart => {
    return { text: text.includes(':') ? text : `Thời gian: ${text}`, line, emphasis, key: 'thời gian' };
  });
  const time = readOwnTime([own, ...told], context);
  return time.window && time.milestones.length === 0 ? time : null;
}
