/** Names, at the very end, what took longest and what did not run and why, and counts everything in one plain line. */
export default class SummaryReporter {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    if (skipped.length > 0) {
      process.stdout.write('\nNot run here:\n');
      for (const test of skipped)
        process.stdout.write(`  ${test.fullName}: ${test.result().note ?? 'no reason given'}\n`);
    }
    tellSlowest(modules);
    const failed = count('failed') + modules.filter((module) => module.errors().length > 0).length;
    process.stdout.write(
      `\n${count('passed')} passed, ${failed} failed, ${skipped.length} skipped\n`,
    );
  }
}

/** The ten slowest files, so that a slow one is noticed when it comes; a run of a few files names none. */
function tellSlowest(modules) {
  if (modules.length < 20) return;
  const seconds = (module) => module.diagnostic().duration / 1000;
  const slowest = modules.toSorted((a, b) => seconds(b) - seconds(a)).slice(0, 10);
  const lines = slowest.map(
    (module) => `  ${seconds(module).toFixed(1).padStart(6)} s  ${module.relativeModuleId}`,
  );
  process.stdout.write(`\nSlowest files:\n${lines.join('\n')}\n`);
}
