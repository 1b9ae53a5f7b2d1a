const MOST_ATTEMPTS = 50

/**
 * Looks, decides and changes again while another change came between, which the attempt says by
 * undefined.
 *
 * @throws Error after 50 attempts
 */
export async function untilFresh<Result>(
  attempt: () => Promise<Result | undefined>,
): Promise<Result> {
  for (let count = 0; count < MOST_ATTEMPTS; count++) {
    // Each attempt looks at what the one before it missed.
    // oxlint-disable-next-line no-await-in-loop
    const result = await attempt()
    if (result !== undefined) return result
  }
  throw new Error(`The certificate changed ${MOST_ATTEMPTS} times while it was being changed`)
}
