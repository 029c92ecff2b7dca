import type { Group } from './meaning.ts';

export const OPEN_ENDS: Group = {
  'từ ngày 10/4 (tháng 4)': 'range 2022-04-10..-',
  'từ ngày 10/4/2022 (tháng 4/2022)': 'range 2022-04-10..-',
  'từ tháng 3/2022 trở đi': 'range 2022-03-01..-',
  'kể từ ngày 15/4/2022': 'range 2022-04-15..-',
  'bắt đầu từ quý II/2022': 'range 2022-04-01..-',
  'sau ngày 15/4/2022': 'range 2022-04-16..-',
  'sau tháng 4/2022': 'range 2022-05-01..-',
  'từ nay': 'range 2022-01-15..-',
  'từ nay trở đi': 'range 2022-01-15..-',
  'ngày 15/4/2022 trở đi': 'range 2022-04-15..-',
};
