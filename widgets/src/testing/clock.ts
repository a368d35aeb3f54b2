const { now } = Date;
const { resolvedOptions } = Intl.DateTimeFormat.prototype;

/** Makes it another time for the elements, and the reader's another zone where one is named; timers go on. */
export function setClock(instant: string, timeZone?: string): void {
  Date.now = () => Date.parse(instant);
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    const options = resolvedOptions.call(this);
    return timeZone ? { ...options, timeZone } : options;
  };
}

export function restoreClock(): void {
  Date.now = now;
  Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
}
