let score = 72
let grade = if score > 90 { "A" } else if score > 70 { "B" } else { "C" }
print(grade)
func sign(_ n: Int) -> Int { if n < 0 { -1 } else if n > 0 { 1 } else { 0 } }
print(sign(-4), sign(0), sign(9))
let half: Double? = if score % 2 == 0 { Double(score) / 2 } else { nil }
print(half!)
let all = [1, 2].map { n in if n > 1 { "big" } else { "small" } }
print(all)
// Prints "B"
// Prints "-1 0 1"
// Prints "36.0"
// Prints "["small", "big"]"
