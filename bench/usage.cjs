// Preloaded into a measured process: leaves what the process used in the file that BENCH_USAGE names.
const { readFileSync, writeFileSync } = require("node:fs");
const process = require("node:process");

/** In KiB. On Linux the kernel's own figure for this program; `maxRSS` there counts the parent's memory at the fork too. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: peak() / 1024 }));
});
