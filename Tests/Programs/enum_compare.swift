enum Size: Comparable { case small, medium, large }
print(Size.small < .large, [Size.large, .small, .medium].sorted(), max(Size.small, .medium))
enum Version: Comparable { case draft, numbered(Int), final }
print(Version.numbered(2) < .numbered(10), Version.draft < .numbered(0), Version.final > .draft)
// Prints "true [main.Size.small, main.Size.medium, main.Size.large] medium"
// Prints "true true true"
