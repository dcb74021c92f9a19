/**
 * All texts one after the other as UTF-8, each ended by a byte that UTF-8 never has: a text is the number of its
 * first byte. Outside the JavaScript heap, so a million labels are one object to the garbage collector.
 */
const END = 0xff;
const CHUNK = 1 << 20;

export class LettersBuilder {
  private readonly full: Buffer[] = [];
  private fullLength = 0;
  private bytes = Buffer.allocUnsafeSlow(1 << 12);
  private length = 0;

  /** Adds a text; gives where it starts. Encoded here: `Buffer.write` costs ten times a short text. */
  add(text: string): number {
    this.makeRoom(text.length * 3 + 1);
    const { bytes } = this;
    const start = this.fullLength + this.length;
    let at = this.length;
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

  /** Starts another chunk where the text may not fit in this one; nothing is copied until the end. */
  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    this.full.push(this.bytes.subarray(0, this.length));
    this.fullLength += this.length;
    this.bytes = Buffer.allocUnsafeSlow(Math.max(CHUNK, more));
    this.length = 0;
  }

  build(): Buffer {
    const letters = Buffer.allocUnsafeSlow(this.fullLength + this.length);
    let at = 0;
    for (const chunk of [...this.full, this.bytes.subarray(0, this.length)]) at += chunk.copy(letters, at);
    return letters;
  }
}

export const lettersAt = (letters: Buffer, start: number): string =>
  letters.toString('utf8', start, letters.indexOf(END, start));
