// node --import: ends together with whoever has started this process, however that one ended. Nothing else ever reads our input.
process.stdin
  .on('end', () => process.exit(1))
  .resume()
  .unref();
