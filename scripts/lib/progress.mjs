/** Says what long work is under way, and how long it took. What runs meanwhile shows its own output. */
export async function timed(what, hint, work) {
  const start = Date.now();
  console.error(`${what}${hint ? ` (${hint})` : ''} …`);
  try {
    return await work();
  } finally {
    console.error(`${what}: ${elapsed(Date.now() - start)}`);
  }
}

export function elapsed(ms) {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
