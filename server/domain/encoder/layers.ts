/**
 * Normalises each row to mean 0 and variance 1, then scales and shifts it by `gain` and `bias` (Ba, Kiros and Hinton 2016,
 * "Layer Normalization"), in place.
 * @param rows numbers of all rows, one row behind the other, each as long as `gain`.
 * @param epsilon is added to the variance, so that a row of equal numbers becomes `bias`.
 */
export function normaliseRows(rows: Float32Array, gain: Float32Array, bias: Float32Array, epsilon: number): void {
  const width = gain.length;
  for (let start = 0; start < rows.length; start += width) {
    const end = start + width;
    let sum = 0;
    for (let at = start; at < end; at += 1) sum += rows[at] as number;
    const mean = sum / width;
    let squares = 0;
    for (let at = start; at < end; at += 1) {
      const off = (rows[at] as number) - mean;
      squares += off * off;
    }
    const scale = 1 / Math.sqrt(squares / width + epsilon);
    for (let at = start, column = 0; at < end; at += 1, column += 1)
      rows[at] = ((rows[at] as number) - mean) * scale * (gain[column] as number) + (bias[column] as number);
  }
}

/** Rectifies, in place: what is below 0 becomes 0. */
export function rectify(values: Float32Array): void {
  for (let at = 0; at < values.length; at += 1) if ((values[at] as number) < 0) values[at] = 0;
}

/** Adds to each number of `into` its counterpart. */
export function addTo(into: Float32Array, values: Float32Array): void {
  for (let at = 0; at < into.length; at += 1) into[at] = (into[at] as number) + (values[at] as number);
}

/** Adds to each number of `into` its counterpart if that is above 0. */
export function addRectified(into: Float32Array, values: Float32Array): void {
  for (let at = 0; at < into.length; at += 1) {
    const value = values[at] as number;
    if (value > 0) into[at] = (into[at] as number) + value;
  }
}

/** Scales each row of `width` numbers to length 1, in place; a row of zeros stays as it is. */
export function scaleToLengthOne(rows: Float32Array, width: number): void {
  for (let start = 0; start < rows.length; start += width) {
    let squares = 0;
    for (let at = start; at < start + width; at += 1) squares += (rows[at] as number) ** 2;
    if (squares === 0) continue;
    const scale = 1 / Math.sqrt(squares);
    for (let at = start; at < start + width; at += 1) rows[at] = (rows[at] as number) * scale;
  }
}
