// Loaded into a host that is measured: tells how much of the processor and of memory it has used so far.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1000, memory: process.memoryUsage.rss() });
});
process.channel?.unref();
