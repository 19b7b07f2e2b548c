let a: Set = [1, 2, 3, 4]
let b: Set = [3, 4, 5]
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted())
// Prints "[1, 2, 3, 4, 5] [3, 4] [1, 2] [1, 2, 5]"
print(a.union([9, 9]).count, a.intersection(2...3).sorted(), a.isDisjoint(with: [7, 8]), a.isDisjoint(with: b))
// Prints "5 [2, 3] true false"
var c = a
c.formUnion(b)
c.formIntersection([1, 3, 5, 7])
c.subtract([1])
c.formSymmetricDifference([3, 6])
print(c.sorted())
// Prints "[5, 6]"
