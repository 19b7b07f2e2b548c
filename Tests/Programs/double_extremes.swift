print(max(1.5, 2), min(-1, 0.5), abs(-2.25), Double.maximum(1, .nan), Double.minimum(2, 3))
// Prints "2.0 -1.0 2.25 1.0 2.0"
print([3.5, -1, 2].min() ?? 0, [3.5, -1, 2].max() ?? 0, [0.5, 0.25].reduce(0, +), [2.5, 1.5].sorted())
// Prints "-1.0 3.5 0.75 [1.5, 2.5]"
print(1.0.nextUp > 1, 1.0.nextDown < 1, 1.0.ulp == Double.ulpOfOne, 4.0.ulp == 4 * Double.ulpOfOne)
// Prints "true true true true"
