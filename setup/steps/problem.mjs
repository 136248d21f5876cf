/** Something a person can put right: its message says what is wrong and what to do. */
export class Problem extends Error {}

/**
 * Runs a command. A problem is told in its own words; anything else is a fault of ours and is
 * shown whole.
 * @param {() => Promise<number | undefined>} work answers the exit code, or nothing to go on running
 */
export async function runCommand(work) {
  try {
    const code = await work();
    if (code !== undefined) process.exit(code);
  } catch (error) {
    // Stopped by a person: who caught the signal ends the process when all is tidy.
    if (error instanceof Error && error.name === 'AbortError') return;
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    process.exit(1);
  }
}
