print(1 == 1, 1 != 1, 1 < 2, 2 <= 2, 3 > 4, 4 >= 4)
// Prints "true false true true false true"
print("a" == "a", "a" < "b", true == false, 1.5 >= 1)
// Prints "true true false true"
print(
  [1, 2] == [1, 2], [1] != [1, 2], (1, "a") == (1, "a"), (1, 2) < (1, 3), ("b", 1) > ("a", 9))
// Prints "true true true true true"
let a: Int? = 1
print(a == 1, a == nil, a != nil, nil == a)
// Prints "true false true false"
print(["a": 1, "b": 2] == ["b": 2, "a": 1], 1...3 == 1...3, Optional(2) == 2)
// Prints "true true true"
