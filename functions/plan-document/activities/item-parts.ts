import { isFinished, type TextBlock } from '../blocks/block.ts';
import { keyOf, opensWithTime } from '../blocks/key-line.ts';
import { type OutlineNode, printedOf } from '../outline/outline-node.ts';
import type { TimePart } from './time-mentions.ts';

/** A title ends without a full stop and is short; what stands below is its text. */
const LONGEST_ITEM_TITLE = 120;

export const isTitle = ({ text }: TextBlock): boolean =>
  text.length <= LONGEST_ITEM_TITLE && (!isFinished(text) || text.endsWith(':'));

/** Whether a child only tells a property of the item above it: "- Thời gian: …", "+ Chủ trì: …". */
export const isProperty = ({ block, tables }: OutlineNode): boolean =>
  block !== null &&
  tables.length === 0 &&
  keyOf(block.text) !== null &&
  (block.marker === null || block.marker.ordinal === 0);

/** Below white space these speak of the whole part. */
const OF_ALL = /^(?:phân công|giao|kinh phí|nguồn|yêu cầu|tổ chức thực hiện|trách nhiệm)/u;

/** Whether a paragraph below an item belongs to it. */
function belongs(note: TextBlock, item: TextBlock): boolean {
  const key = keyOf(note.text);
  if (key !== null) return !(note.gap && OF_ALL.test(key));
  if (opensWithTime(note.text) || /^[([]/.test(note.text)) return true;
  return !note.gap || isTitle(item);
}

/** The paragraphs below an item that belong to it, in order. */
const notesOf = ({ block, notes }: OutlineNode): TextBlock[] =>
  block ? notes.filter((note) => belongs(note, block)) : [];

const partOf = (block: TextBlock): TimePart => ({
  text: block.text,
  line: block.line,
  emphasis: block.emphasis,
  key: keyOf(block.text),
});

/** What is said of an item itself: its words, the lines and properties below it. */
export function partsOf(node: OutlineNode): TimePart[] {
  if (!node.block) return [];
  const own = { ...partOf(node.block), key: null };
  const properties = node.children.filter(isProperty).flatMap(propertyParts);
  return [own, ...notesOf(node).map(partOf), ...properties];
}

function propertyParts(node: OutlineNode): TimePart[] {
  const below = [
    ...node.notes.map(partOf),
    ...node.children.flatMap((child) => (child.block ? [partOf(child.block)] : [])),
  ];
  return node.block
    ? [
        partOf(node.block),
        ...below.map((part) => ({ ...part, key: part.key ?? keyOf(node.block?.text ?? '') })),
      ]
    : [];
}

/** All the words of an item on one line, its details included. */
export function wordsOf(node: OutlineNode): string {
  const pieces: string[] = [];
  const collect = (one: OutlineNode) => {
    const notes = one === node ? notesOf(one) : one.notes;
    const own = one === node ? one.block?.text : printedOf(one);
    const below = [
      ...notes.map((note) => ({ line: note.line, add: () => pieces.push(note.text) })),
      ...one.children.map((child) => ({ line: child.block?.line ?? 0, add: () => collect(child) })),
    ];
    if (own) pieces.push(own);
    for (const { add } of below.sort((a, b) => a.line - b.line)) add();
  };
  collect(node);
  return pieces.join(' ').trim();
}
