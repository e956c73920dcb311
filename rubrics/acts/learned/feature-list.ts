const firstRoom = 256;

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * Features in the order in which they were seen: `keys[i]` stands in utterance `places[i]`, for i below `length`. One list
 * serves turn after turn, so that a turn leaves nothing to clear away.
 */
export class FeatureList {
  keys = new Int32Array(firstRoom);
  places = new Int32Array(firstRoom);
  length = 0;

  add(place: number, key: number): void {
    if (this.length === this.keys.length) {
      this.keys = grown(this.keys);
      this.places = grown(this.places);
    }
    this.keys[this.length] = key;
    this.places[this.length] = place;
    this.length += 1;
  }

  clear(): void {
    this.length = 0;
  }
}
