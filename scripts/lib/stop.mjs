/** Something the reader can put right: shown as one line, without a stack. */
export class Stop extends Error {}

/** Runs a command of the README and turns its outcome into the exit code. */
export async function command(run) {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
