import { InputError } from './read-input.js'

/** A token ends a day later, and must not do so in a year of five digits. */
const END = Date.UTC(9999, 0, 1)

/** The time that the emulator lives by. */
export interface Clock {
  now(): Date
  /**
   * Makes it this time now, from which it goes on; undefined goes back to the system's clock.
   *
   * @throws InputError when it is no time of the years 1970 to 9998
   */
  set(time: Date | undefined): void
}

export function createClock(): Clock {
  let offset = 0
  return {
    now: () => new Date(Date.now() + offset),
    set: (time) => {
      if (time !== undefined && !(time.getTime() >= 0 && time.getTime() < END)) {
        throw new InputError('The time must be in the years 1970 to 9998.')
      }
      offset = time === undefined ? 0 : time.getTime() - Date.now()
    },
  }
}
