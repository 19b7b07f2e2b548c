struct Inner { var values: [Int] }
struct Outer { var inner: Inner; var list: [Inner] }
var outer = Outer(inner: Inner(values: [1]), list: [Inner(values: [2]), Inner(values: [])])
outer.inner.values.append(5)
outer.list[1].values += [7, 8]
outer.list[0].values[0] *= 10
print(outer.inner.values, outer.list.map { $0.values })
var byName = ["a": Inner(values: [1])]
byName["a"]?.values.append(2)
byName["b"]?.values.append(3)
byName["c", default: Inner(values: [])].values.append(4)
print(byName["a"]!.values, byName["b"] == nil, byName["c"]!.values)
// Prints "[1, 5] [[20], [7, 8]]"
// Prints "[1, 2] true [4]"
