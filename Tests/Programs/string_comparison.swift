print("apple" < "banana", "Zebra" < "apple", "a" < "aa", "10" < "9", "é" == "e\u{301}")
// Prints "true true true true true"
print(["b", "A", "a", "B"].sorted(), ["pear", "fig"].sorted { $0.count < $1.count }, max("x", "xy"), "b" >= "a")
// Prints "["A", "B", "a", "b"] ["fig", "pear"] xy true"
