var scores = [70, 95, 60, 85]
print(scores.sorted(), scores.sorted(by: >), scores.sorted { $0 % 10 < $1 % 10 })
// Prints "[60, 70, 85, 95] [95, 85, 70, 60] [70, 60, 95, 85]"
scores.sort()
print(scores)
// Prints "[60, 70, 85, 95]"
scores.sort(by: >)
scores.swapAt(0, 3)
print(scores)
// Prints "[60, 85, 70, 95]"
scores.reverse()
print(scores, Array(scores.reversed()))
// Prints "[95, 70, 85, 60] [60, 85, 70, 95]"
let people = [("Bo", 30), ("Al", 25), ("Cy", 30)]
print(people.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { $0.0 })
// Prints "["Al", "Bo", "Cy"]"
