let sum = UInt8(200).addingReportingOverflow(100)
print(sum.partialValue, sum.overflow)
// Prints "44 true"
let difference = Int8(-100).subtractingReportingOverflow(100)
print(difference.partialValue, difference.overflow)
// Prints "56 true"
let (product, overflow) = Int.max.multipliedReportingOverflow(by: 2)
print(product, overflow)
// Prints "-2 true"
let divisors = [0, -1]
print(divisors.map { Int.min.dividedReportingOverflow(by: $0).overflow }, divisors.map { 7.dividedReportingOverflow(by: $0).overflow })
// Prints "[true, true] [true, false]"
print(17.remainderReportingOverflow(dividingBy: 5).partialValue, 5.addingReportingOverflow(6).overflow)
// Prints "2 false"
