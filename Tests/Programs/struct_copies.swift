struct Counter { var count = 0 }
var first = Counter()
var second = first
second.count += 5
first.count -= 1
print(first.count, second.count)
let all = [first, second, first]
print(all.map { $0.count })
// Prints "-1 5"
// Prints "[-1, 5, -1]"
