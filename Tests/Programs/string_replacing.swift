print("a.b.c".replacing(".", with: "/"), "aaaa".replacing("aa", with: "b"), "abc".replacing("x", with: "y"))
// Prints "a/b/c bb abc"
print("one one one".replacing("one", with: "1", maxReplacements: 2))
// Prints "1 1 one"
var text = "x-y"
text.replace("-", with: " minus ")
print(text)
// Prints "x minus y"
print("  indented".trimmingPrefix { $0 == " " }, "v1.2".trimmingPrefix("v"), "tablet".ranges(of: "t").count)
// Prints "indented 1.2 2"
