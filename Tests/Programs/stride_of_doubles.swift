print(Array(stride(from: 0.0, to: 1.0, by: 0.25)), Array(stride(from: 1.0, through: 0.0, by: -0.5)))
// Prints "[0.0, 0.25, 0.5, 0.75] [1.0, 0.5, 0.0]"
