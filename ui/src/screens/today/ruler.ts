/** Days after the day of voting that the ruler still shows. */
const AFTER = 6;

export type Ruler = {
  /** First day, counted from the day of voting: −60. */
  from: number;
  /** Ticks of days: where, and how tall of 9. */
  ticks: { at: number; tall: number }[];
  /** Days with a number under them. */
  labels: { at: number; day: number }[];
  /** Where today stands; none after the ruler's end. */
  now: number | null;
  /** Where the day of voting stands. */
  voting: number;
  /** Where terms stand. */
  terms: number[];
};

/** Sixty days before voting, more when it is further away; places in per cent of the width. */
export function ruler(left: number, terms: number[]): Ruler {
  const span = Math.max(60, Math.ceil(left / 30) * 30);
  const whole = span + AFTER;
  const at = (day: number) => ((day + span) / whole) * 100;
  // A tick a day is too dense on a ruler of half a year.
  const step = span <= 90 ? 1 : span <= 180 ? 2 : 10;
  const tens = span <= 90 ? 10 : span <= 180 ? 30 : 60;
  const days = Array.from({ length: Math.floor(whole / step) + 1 }, (_, n) => n * step - span);
  const inside = (day: number) => day >= -span && day <= AFTER;
  const near = (a: number, b: number) => Math.abs(at(a) - at(b)) < 7;
  return {
    from: -span,
    ticks: days.map((day) => ({
      at: at(day),
      tall: day % tens === 0 ? 9 : day % (tens / 2) === 0 ? 6 : 3.5,
    })),
    labels: days
      .filter((day) => day % tens === 0 && day < 0 && !near(day, -left) && !near(day, 0))
      .map((day) => ({ at: at(day), day })),
    now: inside(-left) ? at(-left) : null,
    voting: at(0),
    terms: terms.filter(inside).map(at),
  };
}
