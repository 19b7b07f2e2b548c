let load = [10.0, 20, 30, 40, 50]
let window = 3
let averages = (0...(load.count - window)).map { load[$0..<($0 + window)].reduce(0, +) / Double(window) }
print(averages, zip(load, load.dropFirst()).map { $1 - $0 })
// Prints "[20.0, 30.0, 40.0] [10.0, 10.0, 10.0, 10.0]"
