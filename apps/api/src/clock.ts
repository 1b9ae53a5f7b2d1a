/** The time that the emulator lives by. */
export interface Clock {
  now(): Date
  /** Makes it this time now, from which it goes on; undefined goes back to the system's clock. */
  set(time: Date | undefined): void
}

export function createClock(): Clock {
  let offset = 0
  return {
    now: () => new Date(Date.now() + offset),
    set: (time) => {
      offset = time === undefined ? 0 : time.getTime() - Date.now()
    },
  }
}
