/** A sleep that can be cut short; one sleeper at a time. */
export class Nap {
  #end: (() => void) | null = null;

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#end?.(), ms);
      this.#end = () => {
        clearTimeout(timer);
        this.#end = null;
        resolve();
      };
    });
  }
  wake(): void {
    this.#end?.();
  }
}
