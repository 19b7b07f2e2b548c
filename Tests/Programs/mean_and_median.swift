let times = [12.5, 3.0, 7.5, 9.0]
let mean = times.reduce(0, +) / Double(times.count)
let sorted = times.sorted()
let middle = sorted.count / 2
let median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
print(mean, median)
// Prints "8.0 8.25"
let variance = times.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(times.count)
print(variance, variance.squareRoot())
// Prints "11.625 3.409545424246464"
