import { readFileSync } from 'node:fs';

/** Bytes of memory that a process holds now: `VmRSS` of `/proc/PID/status` (proc(5)). */
export function residentBytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (kilobytes === undefined) throw new Error(`The system does not tell how much memory process ${pid} holds.`);
  return Number(kilobytes) * 1024;
}
