let numbers: Set = [5, 2, 8]
print(numbers.map { $0 * 2 }.sorted(), numbers.filter { $0 > 2 }.sorted(), numbers.reduce(0, +), numbers.min() ?? 0, numbers.max() ?? 0, numbers.first != nil)
print(Array(numbers).count, numbers.sorted(by: >), numbers.contains { $0 > 7 }, numbers.allSatisfy { $0 > 1 }, numbers.sorted().map { "\($0)" }.joined(separator: "<"))
for number in numbers.sorted() { print(number, terminator: ";") }
print(Set(numbers.map { $0 % 3 }).sorted())
// Prints "[4, 10, 16] [5, 8] 15 2 8 true"
// Prints "3 [8, 5, 2] true true 2<5<8"
// Prints "2;5;8;[2]"
