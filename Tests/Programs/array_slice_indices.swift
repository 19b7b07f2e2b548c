let numbers = [10, 20, 30, 40, 50]
var part = numbers[2...]
print(part.startIndex, part[3], part.firstIndex(of: 40) ?? -1, part.dropFirst().startIndex)
part.append(60)
part[2] = 31
print(part, numbers, part.removeFirst(), part.startIndex, part.popFirst() ?? 0, part)
for (offset, value) in numbers[1..<3].enumerated() { print(offset, value, terminator: "; ") }
print(numbers[1..<3] == [20, 30], [numbers[0..<2]])
// Prints "2 40 3 3"
// Prints "[31, 40, 50, 60] [10, 20, 30, 40, 50] 31 3 40 [50, 60]"
// Prints "0 20; 1 30; true [ArraySlice([10, 20])]"
