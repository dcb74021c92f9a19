/**
 * All texts one after the other as UTF-8, each ended by a byte that UTF-8 never has: a text is the number of its
 * first byte. Outside the JavaScript heap, so a million labels are one object to the garbage collector.
 */
const END = 0xff;

export class LettersBuilder {
  private bytes = Buffer.allocUnsafeSlow(1 << 16);
  private length = 0;

  /** Adds a text; gives where it starts. Encoded here: `Buffer.write` costs ten times a short text. */
  add(text: string): number {
    const start = this.length;
    this.makeRoom(text.length * 3 + 1);
    const { bytes } = this;
    let at = start;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) bytes[at++] = unit;
      else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 63);
      } else {
        at += bytes.write(text.slice(i), at);
        break;
      }
    }
    bytes[at] = END;
    this.length = at + 1;
    return start;
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.length + more));
    this.bytes.copy(wider, 0, 0, this.length);
    this.bytes = wider;
  }

  build(): Buffer {
    const exact = Buffer.allocUnsafeSlow(this.length);
    this.bytes.copy(exact, 0, 0, this.length);
    return exact;
  }
}

export const lettersAt = (letters: Buffer, start: number): string =>
  letters.toString('utf8', start, letters.indexOf(END, start));
