var tags: Set<String> = ["web", "prod", "web"]
print(tags.count, tags.contains("web"), tags.sorted(), tags.isEmpty)
// Prints "2 true ["prod", "web"] false"
print(tags.insert("eu").inserted, tags.insert("eu").inserted, tags.insert("web").memberAfterInsert, tags.remove("prod") ?? "-", tags.remove("prod") ?? "-")
// Prints "true false web prod -"
print(tags.sorted(), tags.update(with: "new") ?? "-", tags.update(with: "eu") ?? "-", tags.count)
// Prints "["eu", "web"] - eu 3"
tags.removeAll()
print(tags.isEmpty, Set<Int>().count)
// Prints "true 0"
