import type { Page } from '@playwright/test';

/** Errors in the console (a refusal of the content security policy is one), uncaught errors, and answers of a server that broke. */
export class Complaints {
  readonly #heard: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.#heard.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#heard.push(`uncaught: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 500 && response.status() !== 503) this.#heard.push(`${response.status()}: ${response.url()}`);
    });
  }
  /** A test that provokes a refusal says so: the browser itself writes every 4xx into the console. */
  expect(complaint: RegExp): void {
    this.#expected.push(complaint);
  }
  get all(): readonly string[] {
    return this.#heard.filter((each) => !this.#expected.some((expected) => expected.test(each)));
  }
}
