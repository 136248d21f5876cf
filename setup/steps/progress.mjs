const quietMs = 1_000;
const againMs = 15_000;

/**
 * Does a piece of work and says so when it takes over a second: what it is, that it still goes on,
 * and how long it took.
 * @template T
 * @param {string} words such as 'Installing the dependencies'
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(words, work) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  let said = false;
  const first = setTimeout(() => {
    said = true;
    console.log(`${words} …`);
  }, quietMs);
  const again = setInterval(() => console.log(`  still at it after ${seconds()} s`), againMs);
  try {
    const result = await work();
    if (said) console.log(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(again);
  }
}
