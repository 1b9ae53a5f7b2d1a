/** Prints what a gate has found and what to do about it, and fails; or says in a line that all is well. */
export function report(problems: readonly string[], remedy: string, good: string): void {
  if (problems.length === 0) {
    console.log(good)
    return
  }
  console.error(problems.join('\n'))
  console.error(remedy)
  process.exitCode = 1
}
