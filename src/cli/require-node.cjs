// Loaded before any TypeScript, and written for any Node: an old one would otherwise fail on the
// first `.ts` file with an error about file extensions.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    'Demarche needs Node 24 or later; this is ' +
      process.version +
      ' at ' +
      process.execPath +
      '.\n' +
      'On Linux, macOS (both x64 and arm64) and Windows (x64) `npm ci` brings the right one along;\n' +
      'run Demarche through npm (`npm start`, `npm run demarche`) to use it. Elsewhere, install Node 24.',
  );
  process.exit(1);
}
