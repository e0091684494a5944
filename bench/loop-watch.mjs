// How long the event loop of this process is held up, by the clock and by its own work.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const quantile = (values, q) => values.sort((a, b) => a - b)[Math.floor(values.length * q)] ?? 0;

/** Watches from now on; times in milliseconds, memory in MB. */
export function watchLoop() {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // Between two ticks: the loop's own work, however busy the machine is with something else.
  let steps = [];
  let before = process.threadCpuUsage();
  setInterval(() => {
    const { user, system } = process.threadCpuUsage(before);
    before = process.threadCpuUsage();
    steps.push((user + system) / 1000);
  }, 1);
  let begun = 0;
  let cpu = process.cpuUsage();
  let largest = 0;
  setInterval(() => (largest = Math.max(largest, process.memoryUsage.rss())), 100);
  return {
    reset: () => {
      delay.reset();
      steps = [];
      begun = performance.now();
      cpu = process.cpuUsage();
      largest = process.memoryUsage.rss();
    },
    figures: () => {
      const { user, system } = process.cpuUsage(cpu);
      return {
        seconds: (performance.now() - begun) / 1000,
        cpuSeconds: (user + system) / 1e6,
        delay: { p50: delay.percentile(50) / 1e6, p999: delay.percentile(99.9) / 1e6, max: delay.max / 1e6 },
        step: { p999: quantile(steps, 0.999), max: steps.reduce((most, step) => Math.max(most, step), 0) },
        mb: process.memoryUsage.rss() / 1e6,
        largestMb: Math.max(largest, process.memoryUsage.rss()) / 1e6,
      };
    },
  };
}
