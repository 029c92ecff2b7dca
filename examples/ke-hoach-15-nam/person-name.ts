const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
  'Dương',
  'Đinh',
  'Phan',
];
const WOMEN = [
  'Thị Hồng Vân',
  'Thu Hà',
  'Thị Minh Nguyệt',
  'Bích Ngọc',
  'Thị Lan Anh',
  'Thanh Huyền',
  'Thị Mai',
];
const MEN = [
  'Văn Thắng',
  'Quang Huy',
  'Đức Minh',
  'Hữu Phước',
  'Xuân Trường',
  'Tiến Dũng',
  'Ngọc Sơn',
  'Anh Tuấn',
];

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** An invented Vietnamese name, always the same for a number; strides without common factors spread the names. */
export function personName(index: number): string {
  return `${at(FAMILY, index)} ${index % 2 === 0 ? at(WOMEN, index * 3) : at(MEN, index * 5)}`;
}
