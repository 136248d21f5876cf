/**
 * On Ctrl-C or SIGTERM runs what has to be stopped, then ends.
 * @param {() => Promise<void>} stop
 */
export function stopOnSignal(stop) {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])) {
    process.once(signal, () => {
      void stop().finally(() => process.exit(code));
    });
  }
}
