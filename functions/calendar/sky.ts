/**
 * Moon and sun as far as a calendar needs them, in Julian days of Universal Time.
 *
 * New moons: J. Meeus, Astronomical Formulae for Calculators, chapter 32; the sun's longitude: J. Meeus,
 * Astronomical Algorithms, chapter 25 (low accuracy, 0,01°). Both as used for the Vietnamese calendar by Hồ Ngọc
 * Đức, "Thuật toán tính âm lịch", https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html.
 */
const DAYS_PER_CENTURY = 36_525;
/** Noon of 2000-01-01. */
const J2000 = 2_451_545;
const FULL_TURN = 360;

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** Terrestrial minus Universal Time in days, `centuries` after 1900. */
function deltaT(centuries: number): number {
  const t = centuries;
  if (t < -11) return 0.001 + 0.000839 * t + 0.0002261 * t ** 2 - 0.00000845 * t ** 3 - 0.000000081 * t ** 4;
  return -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
}

/** When the `k`th new moon after that of 1 January 1900 takes place, to about two minutes in our centuries. */
export function newMoon(k: number): number {
  const t = k / 1_236.85;
  const mean = 2_415_020.75933 + 29.53058868 * k + 0.0001178 * t ** 2 - 0.000000155 * t ** 3;
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const correction =
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t ** 2) +
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + moon) +
    0.001 * sine(2 * node - moon) +
    0.0005 * sine(sun + 2 * moon);
  return mean + correction - deltaT(t);
}

/** The sun's apparent longitude in degrees, 0 to 360, at a Julian day. */
export function sunLongitude(julianDay: number): number {
  const t = (julianDay - J2000) / DAYS_PER_CENTURY;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1_934.136 * t);
  return ((apparent % FULL_TURN) + FULL_TURN) % FULL_TURN;
}
