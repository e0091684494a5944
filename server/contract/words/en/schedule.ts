/** Why a wave opens on another day or at another time than one may expect. */
export const schedule = {
  holiday: '{day} is a holiday',
  weekend: '{day} is on a weekend',
  shortMonth: '{month} has no day {day}',
  noSuchDay: '{month} has no such day',
  clocksForward: 'clocks go forward on {day}: there is no {time}',
};
