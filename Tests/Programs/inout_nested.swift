func add(_ values: inout [Int], _ n: Int) {
  values.append(n)
  if n > 0 { add(&values, n - 1) }
}
var values: [Int] = []
add(&values, 3)
print(values)
func apply(_ change: (inout Int) -> Void, to n: inout Int) { change(&n) }
var k = 4
apply({ $0 *= 3 }, to: &k)
apply({ (n: inout Int) in n += 1 }, to: &k)
print(k)
// Prints "[3, 2, 1, 0]"
// Prints "13"
