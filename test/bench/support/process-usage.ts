import { readFileSync } from 'node:fs';

const bytesInKibibyte = 1_024;
const bytesInMegabyte = 1e6;
/** The kernel counts processor time in ticks, for every program 100 to the second (proc(5), USER_HZ). */
const msInTick = 10;
/** Places of user and system time in /proc/PID/stat, counted after the command's name in brackets (proc(5)). */
const userTimeField = 11;
const systemTimeField = 12;

/** Most memory that a process has had in use, in megabytes (10^6 bytes); NaN where the system has no /proc. */
export function readPeakMemory(pid: number): number {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readProcFile(pid, 'status'))?.[1];
  return (Number(kibibytes) * bytesInKibibyte) / bytesInMegabyte;
}

/** Processor time that a process has used up to now, all threads, in ms; NaN where the system has no /proc. */
export function readProcessorTime(pid: number): number {
  const fields = readProcFile(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[userTimeField]) + Number(fields[systemTimeField])) * msInTick;
}

function readProcFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
