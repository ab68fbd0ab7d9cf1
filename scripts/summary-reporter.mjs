/** Names, at the very end, what did not run and why, and counts everything in one plain line. */
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
    const failed = count('failed') + modules.filter((module) => module.errors().length > 0).length;
    process.stdout.write(
      `\n${count('passed')} passed, ${failed} failed, ${skipped.length} skipped\n`,
    );
  }
}
