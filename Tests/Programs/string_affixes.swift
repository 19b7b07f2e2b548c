let path = "images/web/latest.json"
print(path.hasPrefix("images/"), path.hasSuffix(".json"), path.hasPrefix("web"), path.hasPrefix(""))
// Prints "true true false true"
print(path.contains("web"), path.contains("db"), path.contains("/"), path.contains { $0.isNumber })
// Prints "true false true false"
