func size(_ n: Int) -> String {
  if n < 0 {
    return "negative"
  } else if n == 0 {
    return "zero"
  } else {
    return "positive"
  }
}
print(size(-1), size(0), size(1))
// Prints "negative zero positive"
let x = 5
if x > 3, x < 10 { print("between") }
// Prints "between"
