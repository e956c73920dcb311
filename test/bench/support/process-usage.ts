import { readFileSync } from 'node:fs';

const bytesInKibibyte = 1_024;
const bytesInMegabyte = 1e6;
/** The kernel counts processor time in ticks, for every program 100 to the second (proc(5), USER_HZ). */
const msInTick = 10;
/** Places of user and system time in /proc/PID/stat, counted after the command's name in brackets (proc(5)). */
const userTimeField = 11;
const systemTimeField = 12;

/** Memory of a process, now and at most since its start, in megabytes (10^6 bytes); NaN where the system has no /proc. */
export function readMemory(pid: number): { readonly now: number; readonly peak: number } {
  const status = readProcFile(pid, 'status');
  const read = (line: RegExp): number => (Number(line.exec(status)?.[1]) * bytesInKibibyte) / bytesInMegabyte;
  return { now: read(/^VmRSS:\s+(\d+) kB$/m), peak: read(/^VmHWM:\s+(\d+) kB$/m) };
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
