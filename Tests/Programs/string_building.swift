var text = ""
for number in 1...5 {
  text += "\(number)"
  if number < 5 { text.append(",") }
}
text.append(" end")
text.append(contentsOf: ["!", "?"])
print(text, text.count)
// Prints "1,2,3,4,5 end!? 15"
