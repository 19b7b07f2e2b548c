print([1, -2, 3].map(abs), ["1", "b"].compactMap(Int.init), [1, 2].map(String.init), [1, 2].map(Double.init), "ab".map(String.init))
// Prints "[1, 2, 3] [1] ["1", "2"] [1.0, 2.0] ["a", "b"]"
print([4, 2, 8].reduce(Int.max, min), [4, 2, 8].reduce(0, max), [1, 2, 3].reduce(0, +), [2, 3].reduce(1, *), ["x", "y"].reduce("", +))
// Prints "2 8 6 6 xy"
let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
print("education".filter(vowels.contains), [3, 1, 2].sorted(by: >), "hello".count(where: vowels.contains))
// Prints "euaio [3, 2, 1] 2"
