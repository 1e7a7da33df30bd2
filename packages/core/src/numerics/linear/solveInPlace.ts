/**
 * Solves a square system of linear equations by Gaussian elimination with row exchange; `right` is
 * overwritten with the solution and `matrix`, row after row, with nothing of use. A singular system
 * gives values that are not finite. Cubic.
 */
export function solveInPlace(matrix: Float64Array, right: Float64Array): void {
  const size = right.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      const isLarger =
        Math.abs(matrix[row * size + column]!) > Math.abs(matrix[pivot * size + column]!);
      if (isLarger) pivot = row;
    }
    if (pivot !== column) exchangeRows(matrix, right, pivot, column);
    for (let row = column + 1; row < size; row += 1) {
      const share = matrix[row * size + column]! / matrix[column * size + column]!;
      if (share === 0) continue;
      for (let next = column; next < size; next += 1) {
        matrix[row * size + next]! -= share * matrix[column * size + next]!;
      }
      right[row]! -= share * right[column]!;
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let next = row + 1; next < size; next += 1) {
      right[row]! -= matrix[row * size + next]! * right[next]!;
    }
    right[row]! /= matrix[row * size + row]!;
  }
}

function exchangeRows(matrix: Float64Array, right: Float64Array, one: number, two: number): void {
  const size = right.length;
  const row = matrix.slice(one * size, (one + 1) * size);
  matrix.copyWithin(one * size, two * size, (two + 1) * size);
  matrix.set(row, two * size);
  const value = right[one]!;
  right[one] = right[two]!;
  right[two] = value;
}
