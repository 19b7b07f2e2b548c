struct Point { var x = 1; var y = 2.5 }
struct Line { var from = Point(); var name = "a \"b\""; var end: Point? = nil; var tags = ["x"] }
enum Kind { case plain, rich(Point), named(String, n: Int) }
print(Point())
print(Line())
print([Point()], [Kind.plain, .rich(Point())])
print(Kind.named("q", n: 2), (Point(), Kind.plain))
print("\(Line().from)")
struct Empty {}
print(Empty(), [Empty()])
// Prints "Point(x: 1, y: 2.5)"
// Prints "Line(from: main.Point(x: 1, y: 2.5), name: "a \"b\"", end: nil, tags: ["x"])"
// Prints "[main.Point(x: 1, y: 2.5)] [main.Kind.plain, main.Kind.rich(main.Point(x: 1, y: 2.5))]"
// Prints "named("q", n: 2) (main.Point(x: 1, y: 2.5), main.Kind.plain)"
// Prints "Point(x: 1, y: 2.5)"
// Prints "Empty() [main.Empty()]"
