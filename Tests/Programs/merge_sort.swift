func sorted(_ list: [Int]) -> [Int] {
  if list.count < 2 { return list }
  let middle = list.count / 2
  var (left, right) = (sorted(Array(list[..<middle]))[...], sorted(Array(list[middle...]))[...])
  var merged: [Int] = []
  while let a = left.first, let b = right.first {
    merged.append(a <= b ? left.removeFirst() : right.removeFirst())
  }
  return merged + left + right
}
print(sorted([5, 2, 9, 1, 5, 6]), sorted([]), sorted([1]))
// Prints "[1, 2, 5, 5, 6, 9] [] [1]"
