struct Account {
  var balance = 0
  var log: [String] = []
  func describe(in currency: String) -> String { "\(balance) \(currency), \(log.count) entries" }
  mutating func deposit(_ amount: Int) {
    balance += amount
    log.append("+\(amount)")
  }
  mutating func withdraw(_ amount: Int) -> Bool {
    guard amount <= balance else { return false }
    balance -= amount
    self.log.append("-\(amount)")
    return true
  }
}
var account = Account()
account.deposit(50)
print(account.withdraw(20), account.withdraw(100))
print(account.describe(in: "EUR"))
print(account.log)
// Prints "true false"
// Prints "30 EUR, 2 entries"
// Prints "["+50", "-20"]"
