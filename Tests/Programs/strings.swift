// Escapes, Unicode and what print does to strings inside other values.
print("a\tb", "quote: \"", "\u{1F680}")
// Prints "a	b quote: " 🚀"
print(["a", "b\"c"])
// Prints "["a", "b\"c"]"
print("héllo".count, "e\u{301}" == "\u{E9}", "🇩🇪".count)
// Prints "5 true 1"
print("abc" < "abd", "Z" < "a", "" < "a")
// Prints "true true true"
