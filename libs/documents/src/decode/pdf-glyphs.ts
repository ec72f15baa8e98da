/** A run of letters and where it stands on its page, in points from the lower left corner. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
