// Written in old JavaScript on purpose: see the scripts that import it.
var oldestMajor = 20;
var oldestMinor = 19;

/**
 * @param {string} version such as '20.19.0'
 * @returns {boolean}
 */
export function fitsNode(version) {
  var parts = version.split('.').map(Number);
  var major = parts[0] || 0;
  var minor = parts[1] || 0;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Ends the program in plain words when this Node is too old. */
export function requireNode() {
  if (fitsNode(process.versions.node)) return;
  console.error(
    'Alliance Map needs Node ' +
      oldestMajor +
      '.' +
      oldestMinor +
      ' or newer. This is Node ' +
      process.versions.node +
      '.\nGet a newer one from https://nodejs.org, or with your version manager ("nvm install 22"), then try again.',
  );
  process.exit(1);
}
