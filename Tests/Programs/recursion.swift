func factorial(_ n: Int) -> Int { n < 2 ? 1 : n * factorial(n - 1) }
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
func fib(_ n: Int) -> Int {
  if n < 2 { return n }
  return fib(n - 1) + fib(n - 2)
}
print(factorial(10), isEven(10), isOdd(7), fib(15))
// Prints "3628800 true true 610"
