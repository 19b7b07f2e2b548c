enum Shape { case circle(Double), square(side: Double) }
let shapes = [1.0, 2.0].map(Shape.circle)
print(shapes)
let make = Shape.square
print(make(3))
// Prints "[main.Shape.circle(1.0), main.Shape.circle(2.0)]"
// Prints "square(side: 3.0)"
