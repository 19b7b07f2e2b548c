let text = """
  first
    second \(1 + 1)
  third "quoted"
  """
print(text)
// Prints "first"
// Prints "  second 2"
// Prints "third "quoted""
print(#"raw \(1) \n"#, #"\#(1 + 1)"#)
// Prints "raw \(1) \n 2"
