enum VendingError: Error { case invalid, missing(coins: Int), outOfStock(String) }
func vend(_ item: String, coins: Int) throws -> String {
  if item == "" { throw VendingError.invalid }
  guard item != "gum" else { throw VendingError.outOfStock(item) }
  guard coins >= 5 else { throw VendingError.missing(coins: 5 - coins) }
  return "a " + item
}
func attempt(_ item: String, _ coins: Int) -> String {
  do {
    let got = try vend(item, coins: coins)
    return got
  } catch VendingError.invalid {
    return "invalid"
  } catch VendingError.missing(let coins) where coins > 3 {
    return "far too little"
  } catch VendingError.missing(let coins) {
    return "\(coins) missing"
  } catch let error as VendingError {
    return "vending: \(error)"
  } catch {
    return "unknown"
  }
}
print(attempt("tea", 9), attempt("", 1), attempt("tea", 1), attempt("tea", 3), attempt("gum", 9))
// Prints "a tea invalid far too little 2 missing vending: outOfStock("gum")"
