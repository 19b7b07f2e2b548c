func position(of wanted: Int, in sorted: [Int]) -> Int? {
  var range = sorted[...]
  while !range.isEmpty {
    let middle = range.startIndex + range.count / 2
    if range[middle] == wanted { return middle }
    range = range[middle] < wanted ? range[(middle + 1)...] : range[..<middle]
  }
  return nil
}
let sorted = [1, 3, 5, 7, 9, 11]
print(position(of: 7, in: sorted) ?? -1, position(of: 4, in: sorted) ?? -1, position(of: 1, in: sorted) ?? -1)
// Prints "3 -1 0"
