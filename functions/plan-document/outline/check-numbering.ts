import { finding } from '../findings.ts';
import type { DocumentFinding } from '../plan-document.ts';
import type { OutlineNode } from './outline-node.ts';

/** Lists whose numbers jump or repeat: an item may have been lost, or two may have become one. */
export function checkNumbering(node: OutlineNode): DocumentFinding[] {
  const findings: DocumentFinding[] = [];
  const walk = (above: OutlineNode) => {
    const last = new Map<string, number>();
    for (const child of above.children) {
      const { block } = child;
      const marker = block?.marker;
      if (block && marker && marker.ordinal > 0) {
        const before = last.get(marker.style);
        last.set(marker.style, marker.ordinal);
        const words = `${marker.printed} ${block.text}`;
        if (before === marker.ordinal) {
          findings.push(
            finding(
              'warning',
              'numbering.repeated',
              block.line,
              words,
              `số ${marker.printed} có hai lần; kiểm tra lại cách đánh số.`,
            ),
          );
        } else if (before !== undefined && marker.ordinal > before + 1 && !marker.style.includes('letter')) {
          findings.push(
            finding(
              'warning',
              'numbering.gap',
              block.line,
              words,
              `số ${marker.printed} không nối tiếp số đứng trước; kiểm tra xem có thiếu mục nào không.`,
            ),
          );
        }
      }
      walk(child);
    }
  };
  walk(node);
  return findings;
}
